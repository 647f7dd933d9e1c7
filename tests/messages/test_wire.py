"""The nine example bodies of the vendor's page, as golden structures."""

import json

import pytest

from nxdesk.gateway.request import body, message_json
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import (
    TYPE_OF,
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.messages.wire import from_wire, to_wire
from nxdesk.problems import Failure

VIBER_FIRST = Priority.VIBER_THEN_SMS
GOLDEN: list[tuple[str, str, list[int], Message, Priority, str]] = [
    (
        "text",
        "bFzEXXAx",
        [85290007630, 85290007631],
        TextMessage("Greetings from Super API."),
        Priority.ALL,
        (
            '{"appkey":"bFzEXXAx","phones":["85290007630","85290007631"],'
            '"message":{"textMessage":{"text":"Greetings from Super API."}}}'
        ),
    ),
    (
        "image",
        "SUhYXXR1",
        [79160000730],
        PictureMessage("https://***.jpeg"),
        Priority.ALL,
        (
            '{"appkey":"SUhYXXR1","phones":["79160000730"],'
            '"message":{"mediaMessage":{"image":{"url":"https://***.jpeg"}}}}'
        ),
    ),
    (
        "video",
        "SUXXX9R1",
        [79162000730],
        VideoMessage("https://xxxx.com/Happy%20Cow.mp4", "https://xxxx.jpg", "10", "10"),
        Priority.ALL,
        (
            '{"appkey":"SUXXX9R1","phones":["79162000730"],"message":{"mediaMessage":{"video":'
            '{"url":"https://xxxx.com/Happy%20Cow.mp4","thumbnailUrl":"https://xxxx.jpg",'
            '"videoSize":"10","duration":"10"}}}}'
        ),
    ),
    (
        "file",
        "SUXXX9R1",
        [79160009730],
        FileMessage("文件名称", "https://xxxx.pdf", "pdf"),
        VIBER_FIRST,
        (
            '{"appkey":"SUXXX9R1","phones":["79160009730"],"message":{"mediaMessage":{"file":'
            '{"fileName":"文件名称","url":"https://xxxx.pdf","fileType":"pdf"}}},"priority":["VIBER","SMS"]}'
        ),
    ),
    (
        "choice",
        "SUXXX9R1",
        [79100009730],
        ChoiceMessage("按钮Title", (Button("按钮名称", "http://xxxx.com"),)),
        VIBER_FIRST,
        (
            '{"appkey":"SUXXX9R1","phones":["79100009730"],"message":{"choiceMessage":{"textMessage":'
            '{"text":"按钮Title"},"choices":[{"textMessage":{"text":"按钮名称"},'
            '"urlMessage":{"url":"http://xxxx.com"}}]}},"priority":["VIBER","SMS"]}'
        ),
    ),
    (
        "card with picture and button",
        "SUXXX9R1",
        [79160009730],
        CardMessage("卡片", "https://XXXX.jpg", (Button("按钮", "https://xxxx.com"),)),
        VIBER_FIRST,
        (
            '{"appkey":"SUXXX9R1","phones":["79160009730"],"message":{"cardMessage":{"title":"卡片",'
            '"mediaMessage":{"image":{"url":"https://XXXX.jpg"}},"choices":[{"textMessage":'
            '{"text":"按钮"},"urlMessage":{"url":"https://xxxx.com"}}]}},"priority":["VIBER","SMS"]}'
        ),
    ),
    (
        "card with picture",
        "SUhXXXR1",
        [79160009730],
        CardMessage("卡片", "https://XXXX.jpg"),
        VIBER_FIRST,
        (
            '{"appkey":"SUhXXXR1","phones":["79160009730"],"message":{"cardMessage":{"title":"卡片",'
            '"mediaMessage":{"image":{"url":"https://XXXX.jpg"}}}},"priority":["VIBER","SMS"]}'
        ),
    ),
    (
        "card with button",
        "SUhXXX9R1",
        [79162000730],
        CardMessage("卡片", None, (Button("按钮", "https://xxxx.jpg"),)),
        VIBER_FIRST,
        (
            '{"appkey":"SUhXXX9R1","phones":["79162000730"],"message":{"cardMessage":{"title":"卡片",'
            '"choices":[{"textMessage":{"text":"按钮"},"urlMessage":{"url":"https://xxxx.jpg"}}]}},'
            '"priority":["VIBER","SMS"]}'
        ),
    ),
    (
        "text by SMS first",
        "bFzEXXAx",
        [85290007630],
        TextMessage("Greetings from Super API."),
        Priority.SMS_THEN_VIBER,
        (
            '{"appkey":"bFzEXXAx","phones":["85290007630"],'
            '"message":{"textMessage":{"text":"Greetings from Super API."}},"priority":["SMS","VIBER"]}'
        ),
    ),
]
IDS = [golden[0] for golden in GOLDEN]


@pytest.mark.parametrize(
    ("appkey", "phones", "message", "priority", "expected"), [g[1:] for g in GOLDEN], ids=IDS
)
def test_the_vendors_bodies_come_out_byte_for_byte(
    appkey: str, phones: list[int], message: Message, priority: Priority, expected: str
) -> None:
    assert body(appkey, phones, message_json(message), priority, None) == expected.encode()


@pytest.mark.parametrize("message", [g[3] for g in GOLDEN] + [type_() for type_ in TYPE_OF.values()])
def test_a_message_survives_the_wire(message: Message) -> None:
    assert from_wire(json.loads(json.dumps(to_wire(message)))) == message


def test_a_webhook_goes_between_message_and_priority() -> None:
    made = body("k", [1], message_json(TextMessage("x")), Priority.SMS_ONLY, "https://hook.example")
    assert json.loads(made) == {
        "appkey": "k",
        "phones": ["1"],
        "message": {"textMessage": {"text": "x"}},
        "webhook": "https://hook.example",
        "priority": ["SMS"],
    }


@pytest.mark.parametrize(
    ("wire", "at"),
    [
        (None, "message"),
        ({}, "message"),
        ({"textMessage": {"text": "a"}, "cardMessage": {"title": "b"}}, "message"),
        ({"voiceMessage": {}}, "message.voiceMessage"),
        ({"textMessage": {"text": 7}}, "message.textMessage.text"),
        ({"mediaMessage": {"audio": {"url": ""}}}, "message.mediaMessage.audio"),
        ({"cardMessage": {"title": "t", "choices": {}}}, "message.cardMessage.choices"),
        ({"cardMessage": {"title": "t", "choices": ["x"]}}, "message.cardMessage.choices.0"),
        ({"cardMessage": {"title": "t", "mediaMessage": {"video": {}}}}, "message.cardMessage.mediaMessage"),
    ],
)
def test_what_is_no_message_is_refused_with_its_place(wire: object, at: str) -> None:
    with pytest.raises(Failure) as caught:
        from_wire(wire)
    assert (caught.value.code, caught.value.params) == ("draft_message", {"at": at})
