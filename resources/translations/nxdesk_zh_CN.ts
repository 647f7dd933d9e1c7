<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About nxdesk</source>
        <translation>关于 nxdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Compose one message, see it as Viber and SMS will show it, and send it to a list through NXCloud.</source>
        <translation>编写一条消息，预览它在 Viber 和短信中的样子，再通过 NXCloud 发送给一份名单。</translation>
    </message>
    <message>
        <source>Copied: versions, counts and codes. No secrets, no numbers, no names.</source>
        <translation>已复制：版本、数量和代码。不含密钥、号码和姓名。</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>复制技术支持所需的信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Versions, counts and codes: no secrets, no numbers, no names</source>
        <translation>版本、数量和代码：不含密钥、号码和姓名</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the LGPL, version 3, in files of its own that you may replace; Roboto draws the preview; the names of countries are those of Unicode CLDR.</source>
        <translation>nxdesk 采用 MIT 许可证。它依照 LGPL 第 3 版使用 Qt，Qt 位于独立的文件中，您可以替换；预览使用 Roboto 字体；国家和地区的名称来自 Unicode CLDR。</translation>
    </message>
    <message>
        <source>nxdesk {version}</source>
        <translation>nxdesk {version}</translation>
    </message>
    <message>
        <source>{version}, bundle</source>
        <translation>{version}，打包版</translation>
    </message>
    <message>
        <source>{version}, from source</source>
        <translation>{version}，从源代码运行</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>A gateway inside nxdesk that checks and answers as NXCloud does. Nothing leaves this computer, and nobody gets a message.</source>
        <translation>nxdesk 内置的网关，像 NXCloud 一样校验并应答。任何内容都不会离开本机，也没有人会收到消息。</translation>
    </message>
    <message>
        <source>Change {name}…</source>
        <translation>更改 {name}…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Keys not known</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>删除 {name}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Removing… The keyring may ask you to unlock it.</source>
        <translation>正在删除… 密钥环可能会要求您解锁。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>应用 appkey {appkey}</translation>
    </message>
    <message>
        <source>enter its keys again before you send</source>
        <translation>发送前请重新输入其密钥</translation>
    </message>
    <message>
        <source>keys in the system keyring</source>
        <translation>密钥保存在系统密钥环中</translation>
    </message>
    <message>
        <source>keys kept until nxdesk closes</source>
        <translation>密钥只保留到 nxdesk 关闭为止</translation>
    </message>
    <message>
        <source>webhook {webhook}</source>
        <translation>回调地址 {webhook}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Access key</source>
        <translation>访问密钥 accessKey</translation>
    </message>
    <message>
        <source>Access secret</source>
        <translation>签名密钥 accessSecret</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Appkey</source>
        <translation>应用 appkey</translation>
    </message>
    <message>
        <source>As you call it, such as your shop.</source>
        <translation>您自己的叫法，例如店铺名称。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change it only if NXCloud says so.</source>
        <translation>仅在 NXCloud 要求时更改。</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>更改账号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy and paste the three values. If one of them cannot be found, or the application is missing or disabled, ask your account manager at NXCloud.</source>
        <translation>复制并粘贴这三个值。如果找不到其中某个值，或应用不存在或已停用，请联系 NXCloud 业务人员。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Hide the access key</source>
        <translation>隐藏访问密钥</translation>
    </message>
    <message>
        <source>Hide the access secret</source>
        <translation>隐藏签名密钥</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessKey. It says to NXCloud who you are.</source>
        <translation>在 NXCloud 控制台中，名为 accessKey。它向 NXCloud 表明您的身份。</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessSecret. nxdesk signs with it and never sends it.</source>
        <translation>在 NXCloud 控制台中，名为 accessSecret。nxdesk 用它签名，从不发送它。</translation>
    </message>
    <message>
        <source>In the NXCloud console, with your application. It is not secret.</source>
        <translation>在 NXCloud 控制台中，您的应用旁边。它不是秘密。</translation>
    </message>
    <message>
        <source>Leave both empty to keep the ones that nxdesk has.</source>
        <translation>两项均留空则保留 nxdesk 中已有的。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Optional: the address where NXCloud reports what was delivered.</source>
        <translation>选填：NXCloud 用来回报送达情况的地址。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving. The keyring of this computer may ask you to unlock it…</source>
        <translation>正在保存。本机的密钥环可能会要求您解锁…</translation>
    </message>
    <message>
        <source>Show the access key</source>
        <translation>显示访问密钥</translation>
    </message>
    <message>
        <source>Show the access secret</source>
        <translation>显示签名密钥</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>回调地址</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Its access key and secret are deleted from this computer. Sends made with it stay, but cannot go on without them.</source>
        <translation>其访问密钥和签名密钥将从本机删除。用它进行的发送会保留，但缺少密钥就无法继续。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>要删除 {name} 吗？</translation>
    </message>
    <message>
        <source>To send for real, add your NXCloud account. Its appkey, access key and access secret are in the NXCloud console.</source>
        <translation>要真正发送，请添加您的 NXCloud 账号。其 appkey、访问密钥和签名密钥见 NXCloud 控制台。</translation>
    </message>
    <message>
        <source>Your NXCloud account</source>
        <translation>您的 NXCloud 账号</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About nxdesk</source>
        <translation>关于 nxdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新建消息</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>打开示例消息</translation>
    </message>
    <message>
        <source>Opens the page of the project&apos;s versions in the web browser</source>
        <translation>在网页浏览器中打开本项目的版本页面</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>最近的消息</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>核对并发送…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>发送测试…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>从模板开始…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>输入号码…</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on it already</source>
        <translation>
            <numerusform>%Ln 个已在其中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln 个重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln numbers</source>
        <translation>
            <numerusform>添加 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the do-not-contact list</source>
        <translation>加入勿扰名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>未加入：{reasons}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>不带国码的号码</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas</source>
        <translation>每行一个，或用逗号分隔</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>剔除这些号码</translation>
    </message>
</context>
<context>
    <name>BadNumbersSheet</name>
    <message>
        <source>Bad numbers</source>
        <translation>非法号码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制号码</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact (%Ln)…</source>
        <translation>
            <numerusform>加入勿扰名单（%Ln）…</numerusform>
        </translation>
    </message>
    <message>
        <source>NXCloud says that these numbers are not valid. Correct them in your list, or take them out.</source>
        <translation>NXCloud 认为这些号码非法。请在您的名单中修正，或将其去掉。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ButtonsField</name>
    <message>
        <source>Add a button</source>
        <translation>添加按钮</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>发送渠道</translation>
    </message>
    <message>
        <source>Text messages can try Viber first and fall back to SMS.</source>
        <translation>文本消息可以先尝试 Viber，失败后改用短信。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop sending and close?</source>
        <translation>要停止发送并关闭吗？</translation>
    </message>
    <message>
        <source>What is being sent at this moment is finished and recorded first. Everybody who is left waits, and you can go on from there next time.</source>
        <translation>会先完成并记录此刻正在发送的内容。其余的人保持等待，下次可从该处继续。</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Draft · kept on this computer</source>
        <translation>草稿 · 保存在本机</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有接收方</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>核对并发送…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>发送测试…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 已更改</translation>
    </message>
    <message>
        <source>{name} · saved</source>
        <translation>{name} · 已保存</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到相关内容</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>显示目录</translation>
    </message>
</context>
<context>
    <name>CountryBars</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries: {countries}</source>
        <translation>国家或地区：{countries}</translation>
    </message>
</context>
<context>
    <name>CountryMenu</name>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>不带国码的号码所属国家或地区</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>A send is running. It goes on by itself. If you restart, the request under way is finished first, and the rest waits until you resume.</source>
        <translation>正在进行一次发送，它会自行继续。如果重新启动，会先完成当前的请求，其余的人等待您点击“继续”。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>Nothing is being sent at this moment. If this has ended a send, it is under Sends, and goes on when you resume it.</source>
        <translation>此刻没有发送任何内容。如果有发送因此中断，它在“发送记录”中，由您继续后会接着进行。</translation>
    </message>
    <message>
        <source>Restart nxdesk</source>
        <translation>重新启动 nxdesk</translation>
    </message>
    <message>
        <source>Something in nxdesk went wrong</source>
        <translation>nxdesk 出了点问题</translation>
    </message>
    <message>
        <source>These details hold no secrets, no phone numbers and no texts. They stay here unless you copy them.</source>
        <translation>这些详情不含密钥、手机号码和文本。除非您复制，否则只留在本机。</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. Every answer so far is recorded in the journal, and the message you are composing is kept.</source>
        <translation>这是程序的错误，不是您的错。到目前为止的每个应答都已写入发送日志，您正在编写的消息也已保留。</translation>
    </message>
    <message>
        <source>nxdesk stopped unexpectedly last time</source>
        <translation>nxdesk 上次异常中断</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln sends?</source>
        <translation>
            <numerusform>要删除 %Ln 次发送吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>要删除“{name}”吗？</translation>
    </message>
</context>
<context>
    <name>DeletionBanner</name>
    <message numerus="yes">
        <source>%Ln sends are deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 次发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
</context>
<context>
    <name>DoNotContactModel</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>输入或粘贴</translation>
    </message>
</context>
<context>
    <name>DoNotContactView</name>
    <message numerus="yes">
        <source>%Ln numbers are now on the do-not-contact list.</source>
        <translation>
            <numerusform>已将 %Ln 个号码加入勿扰名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were taken off the do-not-contact list.</source>
        <translation>
            <numerusform>已将 %Ln 个号码移出勿扰名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already.</source>
        <translation>
            <numerusform>%Ln 个原已在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>添加号码…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>勿扰名单</translation>
    </message>
    <message>
        <source>From then on, messages to lists with these numbers reach them again.</source>
        <translation>此后，发往含有这些号码的名单的消息会再次送达他们。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>No number here holds that.</source>
        <translation>没有这样的号码。</translation>
    </message>
    <message>
        <source>Nobody is on it. Add the people who have asked to get no messages.</source>
        <translation>名单为空。请添加要求不再接收消息的人。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the do-not-contact list</source>
        <translation>搜索勿扰名单</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln numbers off the list?</source>
        <translation>
            <numerusform>要将 %Ln 个号码移出名单吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take +{phone} off the list?</source>
        <translation>要将 +{phone} 移出名单吗？</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>移出名单…</translation>
    </message>
    <message>
        <source>Whoever is here gets no message, whatever list they are on.</source>
        <translation>无论在哪份名单中，此处的人都不会收到消息。</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>It has changes that are in no file yet. Without saving, they are lost.</source>
        <translation>其中的更改尚未存入任何文件，不保存就会丢失。</translation>
    </message>
    <message>
        <source>Messages of nxdesk</source>
        <translation>nxdesk 消息</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>打开消息</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the changes of somebody else?</source>
        <translation>要替换他人的更改吗？</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Save this message first?</source>
        <translation>要先保存此消息吗？</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere since it was opened here.</source>
        <translation>{name} 在此处打开后，已在别处被更改。</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name of this message</source>
        <translation>此消息的名称</translation>
    </message>
    <message>
        <source>Untitled message</source>
        <translation>未命名的消息</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>将 Excel 或 CSV 文件拖放到此处</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>已保留的名单</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>还没有名单</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>输入号码…</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>使用示例名单</translation>
    </message>
    <message>
        <source>or paste a column of numbers, copied from Excel</source>
        <translation>或粘贴从 Excel 复制的一列号码</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook (*.xlsx);;Text, separated by commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔的文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
</context>
<context>
    <name>ExportBanner</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “{file}”, one row for each of %Ln people.</source>
        <translation>
            <numerusform>已保存为“{file}”，%Ln 人每人一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>正在写入“{file}”…</translation>
    </message>
</context>
<context>
    <name>FailedFace</name>
    <message>
        <source>Go on without it</source>
        <translation>不用它，继续</translation>
    </message>
    <message>
        <source>Open another list…</source>
        <translation>打开其他名单…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FieldCompletion</name>
    <message>
        <source>Columns of the list</source>
        <translation>名单的列</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Choose a list first</source>
        <translation>请先选择一份名单</translation>
    </message>
    <message>
        <source>This list has no columns</source>
        <translation>此名单没有列</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>FirstRowsModel</name>
    <message>
        <source>Press to read the phone numbers from this column</source>
        <translation>点击以从此列读取手机号码</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All error codes</source>
        <translation>所有错误代码</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Everything that NXCloud and nxdesk can say when something does not go as planned. Each page says what happened, what it means for the people on your list, and what to do.</source>
        <translation>出现意外情况时，NXCloud 和 nxdesk 可能给出的所有提示都在这里。每一页都说明发生了什么、对名单上的人有何影响，以及该怎么做。</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中的任何地方</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What it means for the people on your list</source>
        <translation>对名单上的人有何影响</translation>
    </message>
    <message>
        <source>What nxdesk does</source>
        <translation>nxdesk 会怎么做</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>您该怎么做</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>nxdesk help</source>
        <translation>nxdesk 帮助</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Open the file instead</source>
        <translation>改为打开文件</translation>
    </message>
    <message>
        <source>This message was kept from {name}, but that file was changed elsewhere since. Save asks for a place.</source>
        <translation>此消息是从 {name} 保留下来的，但该文件此后在别处被更改。“保存”会询问位置。</translation>
    </message>
    <message>
        <source>This message was kept from {name}, which cannot be read any more. Save asks for a place.</source>
        <translation>此消息是从 {name} 保留下来的，该文件已无法读取。“保存”会询问位置。</translation>
    </message>
    <message>
        <source>This message was kept from {name}. Save puts the changes there, too.</source>
        <translation>此消息是从 {name} 保留下来的。“保存”会把更改也写入该文件。</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Kept lists</source>
        <translation>已保留的名单</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Kept</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message numerus="yes">
        <source>%Ln numbers are deleted from this computer. Sends that used them stay.</source>
        <translation>
            <numerusform>将从本机删除 %Ln 个号码。用过这些号码的发送会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that you keep is here, one click away from the next message.</source>
        <translation>保留的名单都在这里，发下一条消息时只需点击一次。</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>删除名单</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>要删除“{name}”吗？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>已保留的名单</translation>
    </message>
    <message>
        <source>Open a list, then press “Keep this list…”.</source>
        <translation>请打开一份名单，然后点击“保留此名单…”。</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>重命名名单</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>使用此名单</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>For example 0:45</source>
        <translation>例如 0:45</translation>
    </message>
    <message>
        <source>For example 12.5 MB</source>
        <translation>例如 12.5 MB</translation>
    </message>
    <message>
        <source>For example pdf</source>
        <translation>例如 pdf</translation>
    </message>
    <message>
        <source>For example price list.pdf</source>
        <translation>例如 价目表.pdf</translation>
    </message>
    <message>
        <source>Link of a JPG or PNG picture</source>
        <translation>JPG 或 PNG 图片的链接</translation>
    </message>
    <message>
        <source>Link of an MP4, 3GP, M4V or MOV video</source>
        <translation>MP4、3GP、M4V、MOV 链接</translation>
    </message>
    <message>
        <source>Link of the file</source>
        <translation>文件链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the GNU Lesser General Public License, version 3: Qt is in files of its own that you may replace with your own build. The text of Qt says how.</source>
        <translation>nxdesk 采用 MIT 许可证。它依照 GNU 宽通用公共许可证（LGPL）第 3 版使用 Qt：Qt 位于独立的文件中，您可以用自己构建的版本替换。Qt 的许可文本说明了方法。</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message numerus="yes">
        <source>%Ln links work</source>
        <translation>
            <numerusform>%Ln 个链接有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln servers…</source>
        <translation>
            <numerusform>正在询问 %Ln 个服务器…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the links</source>
        <translation>检查链接</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have no country code.</source>
        <translation>
            <numerusform>%Ln 个号码不带国码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln 个已剔除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in Excel and left out.</source>
        <translation>
            <numerusform>Excel 中有 %Ln 行被隐藏，未纳入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入名单</translation>
    </message>
    <message>
        <source>Add to the list?</source>
        <translation>要加入名单吗？</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Column {column} does not look like phone numbers: {evidence} do.</source>
        <translation>{column} 列不像手机号码：{evidence}像。</translation>
    </message>
    <message>
        <source>Column {column} is empty.</source>
        <translation>{column} 列是空的。</translation>
    </message>
    <message>
        <source>Column {column} looks like phone numbers: {evidence}.</source>
        <translation>{column} 列像是手机号码：{evidence}。</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰名单</translation>
    </message>
    <message>
        <source>Each person gets the message once.</source>
        <translation>每人只会收到一次消息。</translation>
    </message>
    <message>
        <source>Every row has a number that can be sent to.</source>
        <translation>每一行都有可发送的号码。</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>号码名单</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose the one that holds them.</source>
        <translation>没有哪一列像是手机号码。请选择号码所在的列。</translation>
    </message>
    <message>
        <source>No number is on this list twice.</source>
        <translation>名单中没有重复的号码。</translation>
    </message>
    <message>
        <source>No row has a number that can be sent to.</source>
        <translation>没有一行有可发送的号码。</translation>
    </message>
    <message>
        <source>Nobody here is on the do-not-contact list.</source>
        <translation>此处没有人在勿扰名单中。</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>粘贴的号码</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading… {done} of about {rows}</source>
        <translation>正在读取… {done}，共约 {rows}</translation>
    </message>
    <message>
        <source>Reading… {rows}</source>
        <translation>正在读取… {rows}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>替换名单</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the column of numbers in Excel, then paste it here.</source>
        <translation>剪贴板中没有文本。请在 Excel 中复制号码列，再粘贴到此处。</translation>
    </message>
    <message>
        <source>They are on the do-not-contact list: they get no message.</source>
        <translation>这些人在勿扰名单中：不会收到消息。</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>{letter} 列</translation>
    </message>
    <message>
        <source>column {letter} “{heading}”</source>
        <translation>{letter} 列“{heading}”</translation>
    </message>
    <message>
        <source>columns {letters}</source>
        <translation>{letters} 列</translation>
    </message>
    <message>
        <source>numbers without a country code: {country}</source>
        <translation>不带国码的号码：{country}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>工作表“{name}”</translation>
    </message>
    <message>
        <source>{hits} of the first {rows}</source>
        <translation>前 {rows}中有 {hits} 行</translation>
    </message>
    <message>
        <source>{hits} of {rows}</source>
        <translation>{rows}中有 {hits} 行</translation>
    </message>
    <message>
        <source>{new} can join the list that is open ({old}): a number that is on both is kept once.</source>
        <translation>{new} 可以加入已打开的名单（{old}）：两边都有的号码只保留一次。</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰名单</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>保留此名单</translation>
    </message>
    <message>
        <source>Keep this list…</source>
        <translation>保留此名单…</translation>
    </message>
    <message>
        <source>Kept as “{name}”. It is under Kept lists, and one click away in Compose.</source>
        <translation>已保留为“{name}”。它在“已保留的名单”中，在“编写”中只需点击一次。</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>已保留的名单</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Saved as {name}. Correct the numbers there, then drop the file here.</source>
        <translation>已保存为 {name}。请在其中修正号码，再将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>去掉此名单</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此名单</translation>
    </message>
    <message>
        <source>Which lists</source>
        <translation>显示哪些名单</translation>
    </message>
    <message>
        <source>Write to these people</source>
        <translation>给这些人发消息</translation>
    </message>
    <message>
        <source>“{name}” is kept already: this list takes its place.</source>
        <translation>“{name}”已保留：此名单将取代它。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>任何内容都不会离开本机</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>See the send</source>
        <translation>查看此次发送</translation>
    </message>
    <message>
        <source>See the sends</source>
        <translation>查看发送记录</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>应用 appkey {appkey}</translation>
    </message>
    <message numerus="yes">
        <source>nxdesk did not end properly while it was sending. For %Ln people it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</source>
        <translation>
            <numerusform>nxdesk 在发送过程中异常退出。有 %Ln 人的消息是否已发出无法确定；其余的人均以记录为准。没有重新发送任何消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>nxdesk did not end properly while it was sending. Nobody&apos;s message is in doubt; the rest waits.</source>
        <translation>nxdesk 在发送过程中异常退出。没有人的消息存疑，其余的人仍在等待。</translation>
    </message>
    <message>
        <source>nxdesk did not open</source>
        <translation>nxdesk 未能打开</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>A column of the list, in braces: each person gets what stands in their row</source>
        <translation>名单中的一列，写在花括号里：每个人得到自己那一行的内容</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Loaded · {width} × {height} · {size}</source>
        <translation>已加载 · {width} × {height} · {size}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>{width} × {height}: Viber will crop this to a square</source>
        <translation>{width} × {height}：Viber 会将其裁成正方形</translation>
    </message>
    <message>
        <source>{width} × {height}: this may look blurred; 800 × 800 is best</source>
        <translation>{width} × {height}：可能显得模糊，最好为 800 × 800</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>名单名称</translation>
    </message>
    <message>
        <source>“{name}” is the name of another list.</source>
        <translation>已有另一份名单名为“{name}”。</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>Find the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>查找非法号码（%Ln）…</numerusform>
        </translation>
    </message>
    <message>
        <source>People handed to NXCloud</source>
        <translation>已提交给 NXCloud 的人数</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>Retry refused (%Ln)</source>
        <translation>
            <numerusform>重试被拒绝的（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>查看非法号码（%Ln）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the unknown again (%Ln)…</source>
        <translation>
            <numerusform>重新发送未知的（%Ln）…</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>finishing the request under way, then it pauses</source>
        <translation>完成当前请求后暂停</translation>
    </message>
    <message>
        <source>finishing the request under way, then it stops</source>
        <translation>完成当前请求后停止</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people handed to NXCloud</source>
        <translation>
            <numerusform>已提交给 NXCloud，共 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>request {number} of {all}</source>
        <translation>第 {number}/{all} 个请求</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>{done}/{all} 个请求</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余时间：{time}</translation>
    </message>
</context>
<context>
    <name>NumbersSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas. Write them with their country code: +44 7700 …</source>
        <translation>每行一个，或用逗号分隔。请写上国码：+44 7700 …</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>输入号码</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>使用这些号码</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Go to row</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一个人</translation>
    </message>
    <message>
        <source>Person {place} of {count}</source>
        <translation>第 {place}/{count} 人</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一个人</translation>
    </message>
    <message>
        <source>Row {row} of {name} · +{phone}</source>
        <translation>{name} 第 {row} 行 · +{phone}</translation>
    </message>
    <message>
        <source>Row {row} · +{phone}</source>
        <translation>第 {row} 行 · +{phone}</translation>
    </message>
    <message>
        <source>Show the person in this row, or with this number</source>
        <translation>显示这一行或这个号码的人</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>, </source>
        <comment>between the parts of a message</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>360 dp phone · as Viber for Android draws it</source>
        <translation>360 dp 手机 · 如 Android 版 Viber 所示</translation>
    </message>
    <message>
        <source>360 dp phone · dark colours are approximate</source>
        <translation>360 dp 手机 · 深色配色为近似值</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>No thumbnail yet</source>
        <translation>还没有缩略图</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on the button of a file in Viber</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>The Viber message is still empty.</source>
        <translation>Viber 消息尚无内容。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type a message…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <source>Viber message: %1</source>
        <translation>Viber 消息：%1</translation>
    </message>
    <message>
        <source>Viber preview</source>
        <translation>Viber 预览</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>您的企业</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>您的消息将显示在这里</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>按钮 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Show the phone light or dark</source>
        <translation>切换手机的浅色或深色</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber shows one button in a message. Some carriers turn the others into lines of text, as it is shown here; others may leave them out.</source>
        <translation>Viber 在一条消息中只显示一个按钮。部分运营商会把其余按钮变成文字行，如此处所示；有的则可能省略。</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>预览内容</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>The arrow keys left and right go from link to link, Enter follows one.</source>
        <translation>左右方向键在链接之间移动，回车键打开链接。</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>All of {letters}</source>
        <translation>{letters} 全部</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>请选择列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Keep landlines</source>
        <translation>保留固定电话</translation>
    </message>
    <message>
        <source>Landlines receive no messages, so their rows are rejected</source>
        <translation>固定电话无法接收消息，因此其所在行会被剔除</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>不带国码的号码</translation>
    </message>
    <message>
        <source>Phone numbers in</source>
        <translation>号码所在列</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>剔除这些号码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>{numbers} Choose the country they belong to.</source>
        <translation>{numbers}请选择其所属的国家或地区。</translation>
    </message>
</context>
<context>
    <name>ReadingFace</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReadingMeter</name>
    <message>
        <source>Reading the list</source>
        <translation>正在读取名单</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Country of each number</source>
        <translation>每个号码所属的国家或地区</translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln rows that are hidden in Excel, too</source>
        <translation>
            <numerusform>同时读取 Excel 中隐藏的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>as in {column}</source>
        <translation>按 {column}</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>全部相同</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Add the people this message goes to.</source>
        <translation>请添加此消息的接收方。</translation>
    </message>
    <message>
        <source>Change how it is read…</source>
        <translation>更改读取方式…</translation>
    </message>
    <message>
        <source>Nobody on this list can be reached: see why in its rows.</source>
        <translation>此名单中没有可联系的人：请查看各行的原因。</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>The list is still being read: wait a moment.</source>
        <translation>名单仍在读取：请稍候。</translation>
    </message>
    <message>
        <source>This list could not be read. Open another one.</source>
        <translation>无法读取此名单。请打开其他名单。</translation>
    </message>
</context>
<context>
    <name>RejectsButton</name>
    <message>
        <source>All sources ({count})…</source>
        <translation>所有来源（{count}）…</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被剔除的行</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被剔除的行…</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>Cell as it was</source>
        <translation>原单元格内容</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>粘贴的号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被剔除的行</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation>{name} 已剔除</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>As it is sent to NXCloud, here for one example number and set out for reading; Copy gives it byte for byte. Your keys are not part of it.</source>
        <translation>即发送给 NXCloud 的内容，此处以一个示例号码为例并排版以便阅读；“复制”得到逐字节相同的内容。其中不含您的密钥。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>For a shell with curl and openssl: put in your access key and secret; it signs by itself. Running it sends a message.</source>
        <translation>用于带有 curl 和 openssl 的命令行：填入您的访问密钥和签名密钥，它会自行签名。运行它会发送一条消息。</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>请求的显示方式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON 格式</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>JSON 格式的请求</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>curl 命令形式的请求</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl 命令</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy a fault report</source>
        <translation>复制故障报告</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>复制消息 ID</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制该行</translation>
    </message>
    <message>
        <source>Do not contact these people…</source>
        <translation>将这些人加入勿扰名单…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What NXCloud support needs to know, without secrets and numbers</source>
        <translation>NXCloud 技术人员排查所需的内容，不含密钥和号码</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln different messages</source>
        <translation>
            <numerusform>%Ln 条不同的消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-contact list</source>
        <translation>
            <numerusform>%Ln 人在勿扰名单中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln 个已剔除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln 个重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>As row {row} gets it</source>
        <translation>第 {row} 行收到的样子</translation>
    </message>
    <message>
        <source>As row {row} of {name} gets it</source>
        <translation>{name} 第 {row} 行收到的样子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>发送渠道</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Only people whose message is the same share a request, so this takes {requests} and {time}. This computer has to stay on.</source>
        <translation>只有消息相同的人才能共用一个请求，因此这需要 {requests}，用时{time}。本机必须保持开机。</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>练习：任何内容都不会离开本机，也没有人会收到消息。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>核对并发送</translation>
    </message>
    <message>
        <source>SMS at most</source>
        <translation>短信最多</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>发送给 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>{messages} in {requests}, about {time}</source>
        <translation>{messages}，共 {requests}，约 {time}</translation>
    </message>
    <message>
        <source>{messages} in {requests}, {time}</source>
        <translation>{messages}，共 {requests}，{time}</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>No row holds that.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名单中的行</translation>
    </message>
    <message>
        <source>That is no number either: {reason}.</source>
        <translation>这也不是号码：{reason}。</translation>
    </message>
    <message>
        <source>That is no number: {reason}.</source>
        <translation>这不是号码：{reason}。</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>{found} of {all} rows</source>
        <translation>{found}/{all} 行</translation>
    </message>
</context>
<context>
    <name>RowsFinder</name>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>所有国家和地区</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search these rows</source>
        <translation>搜索这些行</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Already in row {row}</source>
        <translation>已在第 {row} 行出现</translation>
    </message>
    <message>
        <source>Already in row {row} of {name}</source>
        <translation>已在 {name} 的第 {row} 行出现</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Copy the rows</source>
        <translation>复制这些行</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>清空字段</translation>
    </message>
</context>
<context>
    <name>SendHeader</name>
    <message>
        <source>Delete this send…</source>
        <translation>删除此次发送…</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact the refused (%Ln)…</source>
        <translation>
            <numerusform>将被拒绝的人加入勿扰名单（%Ln）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%Ln left)</source>
        <translation>
            <numerusform>继续（剩余 %Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>速度…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use this message again</source>
        <translation>再次使用此消息</translation>
    </message>
    <message>
        <source>every channel at once</source>
        <translation>同时使用所有渠道</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>开始于 {time}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Another send is running. Wait until it ends, or stop it.</source>
        <translation>另一个发送任务正在进行。请等它结束，或将其停止。</translation>
    </message>
    <message>
        <source>The fault report of request {number} is copied, without secrets and phone numbers. Paste it into a message to NXCloud support.</source>
        <translation>已复制第 {number} 个请求的故障报告，不含密钥和手机号码。请将其粘贴到发给 NXCloud 技术人员的消息中。</translation>
    </message>
</context>
<context>
    <name>SendsMenu</name>
    <message>
        <source>Delete old sends</source>
        <translation>删除旧的发送</translation>
    </message>
    <message>
        <source>Delete the chosen send…</source>
        <translation>删除所选的发送…</translation>
    </message>
    <message numerus="yes">
        <source>Older than {months} months (%Ln)…</source>
        <translation>
            <numerusform>{months} 个月以前的（%Ln）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>速度…</translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln 次发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln 次测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation>编写消息</translation>
    </message>
    <message>
        <source>Each send stays here, with what became of every person on its list.</source>
        <translation>每次发送都保留在此，包括名单中每个人的结果。</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No send is called “{name}”</source>
        <translation>没有名为“{name}”的发送</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送过任何消息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Show all sends</source>
        <translation>显示全部发送记录</translation>
    </message>
    <message>
        <source>There are only tests</source>
        <translation>这里只有测试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>nxdesk is opening</source>
        <translation>nxdesk 正在打开</translation>
    </message>
</context>
<context>
    <name>SmsBubble</name>
    <message>
        <source>SMS preview</source>
        <translation>短信预览</translation>
    </message>
</context>
<context>
    <name>SmsFacts</name>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>其他 %Ln 个国家或地区</numerusform>
        </translation>
    </message>
    <message>
        <source>(invisible character)</source>
        <translation>（不可见字符）</translation>
    </message>
    <message>
        <source>(special space)</source>
        <translation>（特殊空格）</translation>
    </message>
    <message>
        <source>Not in the SMS alphabet, so each part holds less: {characters}</source>
        <translation>不在短信字符集中，因此每条容纳的字符更少：{characters}</translation>
    </message>
    <message>
        <source>Puts characters of the SMS alphabet in their place; this can be undone</source>
        <translation>替换为短信字符集中的字符；可以撤销</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace {some} of these {all}</source>
        <translation>替换这 {all} 个中的 {some} 个</translation>
    </message>
    <message>
        <source>SMS alphabet (GSM): {single} characters, then {part} a part · {left} left</source>
        <translation>短信字符集（GSM）：单条 {single} 个字符，超出后每条 {part} 个 · 剩余 {left}</translation>
    </message>
    <message>
        <source>Unicode (UCS-2): {single} characters, then {part} a part · {left} left</source>
        <translation>Unicode（UCS-2）：单条 {single} 个字符，超出后每条 {part} 个 · 剩余 {left}</translation>
    </message>
    <message>
        <source>{country} (operators add {count} characters)</source>
        <translation>{country}（运营商会加 {count} 个字符）</translation>
    </message>
    <message>
        <source>{offer}: {after} instead of {before}</source>
        <translation>{offer}：{after}，而不是 {before}</translation>
    </message>
    <message>
        <source>{parts} at most for this list</source>
        <translation>此名单最多 {parts}</translation>
    </message>
</context>
<context>
    <name>SmsView</name>
    <message>
        <source>Make it a text message</source>
        <translation>改为文本消息</translation>
    </message>
    <message>
        <source>With the channels as they are now, nobody gets it as SMS.</source>
        <translation>按目前的渠道，没有人会以短信收到。</translation>
    </message>
    <message>
        <source>{reason}: this message can only be sent by Viber.</source>
        <translation>{reason}，此消息只能通过 Viber 发送。</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>从名单中去掉 {name}</translation>
    </message>
</context>
<context>
    <name>SpeedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>请输入 {least} 到 {most} 之间的数</translation>
    </message>
    <message>
        <source>How fast requests leave. It counts from the next start or resume on.</source>
        <translation>请求发出的速度。从下一次开始或继续发送起生效。</translation>
    </message>
    <message>
        <source>More than one at once helps when NXCloud is slow to answer.</source>
        <translation>NXCloud 应答较慢时，同时发出多个请求会更快。</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>When NXCloud says that it is too many, nxdesk slows down by itself.</source>
        <translation>NXCloud 提示超过限制时，nxdesk 会自动放慢。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A message and a list, ready to be changed and sent. It is practice: try everything.</source>
        <translation>一条消息和一份名单，可以随意修改并发送。这是练习，什么都可以试。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Add your NXCloud account. Its secrets go into the keyring of this computer, nowhere else.</source>
        <translation>添加您的 NXCloud 账号。密钥只保存在本机的密钥环中，不会出现在别处。</translation>
    </message>
    <message>
        <source>Begin with an empty message</source>
        <translation>从空白消息开始</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>使用您的名单</translation>
    </message>
    <message>
        <source>Excel or CSV. Drop it anywhere on this window. nxdesk reads it and never changes it.</source>
        <translation>Excel 或 CSV。拖到此窗口的任何位置即可。nxdesk 只读取，从不修改它。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>阅读指南</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>正式发送</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Welcome to nxdesk</source>
        <translation>欢迎使用 nxdesk</translation>
    </message>
    <message>
        <source>Write one message, see it as a phone will show it, and send it to a list of people by Viber and SMS. Then see what became of each of them.</source>
        <translation>编写一条消息，预览它在手机上的样子，通过 Viber 和短信发送给一份名单上的人，再看看每个人的结果。</translation>
    </message>
    <message>
        <source>You begin with the practice account: it answers as NXCloud does, and sends nothing to anybody.</source>
        <translation>您从练习账号开始：它像 NXCloud 一样应答，但不会给任何人发送消息。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>更改名单…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>请选择国家或地区</translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation>查看各行</translation>
    </message>
    <message>
        <source>on do-not-contact</source>
        <translation>在勿扰名单中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>{numbers} They are of:</source>
        <translation>{numbers}它们属于：</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Delete the template {name}</source>
        <translation>删除模板 {name}</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>要删除此模板吗？</translation>
    </message>
    <message>
        <source>Save a message as a template, and it appears here beside the samples.</source>
        <translation>将消息存为模板后，会与示例一起显示在这里。</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Messages that were started from it stay as they are.</source>
        <translation>将删除“{name}”。由它创建的消息保持不变。</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln 已受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending could not go on</source>
        <translation>发送无法继续</translation>
    </message>
    <message>
        <source>{people}: {counts}</source>
        <translation>{people}：{counts}</translation>
    </message>
    <message>
        <source>“{name}” is finished</source>
        <translation>“{name}”已完成</translation>
    </message>
    <message>
        <source>“{name}” is paused</source>
        <translation>“{name}”已暂停</translation>
    </message>
    <message>
        <source>“{name}” was stopped</source>
        <translation>“{name}”已停止</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln 已受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln 次暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 未知</numerusform>
        </translation>
    </message>
    <message>
        <source>After a pause of {time}</source>
        <translation>暂停 {time} 之后</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送过任何消息</translation>
    </message>
    <message>
        <source>Outcome over time</source>
        <translation>随时间的结果</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>请求 {number}</translation>
    </message>
    <message>
        <source>Requests {first} to {last}</source>
        <translation>请求 {first} 至 {last}</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>暂停 {time}</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>{done}/{all} 个请求</translation>
    </message>
</context>
<context>
    <name>TryOutSheet</name>
    <message numerus="yes">
        <source>%Ln numbers at most</source>
        <translation>
            <numerusform>最多 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter a number of your own</source>
        <translation>请输入您自己的号码</translation>
    </message>
    <message>
        <source>Line {line}: on the do-not-contact list</source>
        <translation>第 {line} 行：在勿扰名单中</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>One to %Ln, each on a line, with the country code: +7 916 123-45-67</source>
        <translation>
            <numerusform>1 到 %Ln 个，每行一个，带国码：+7 916 123-45-67</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>练习：任何内容都不会离开本机，也没有人会收到消息。</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>The fields are filled in as for the person in the preview: {person}.</source>
        <translation>字段按预览中的这个人填写：{person}。</translation>
    </message>
    <message>
        <source>The message goes to your own numbers only, by {channels}, through {account}.</source>
        <translation>消息只会发送到您自己的号码。渠道：{channels}；账号：{account}。</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>您的号码</translation>
    </message>
</context>
<context>
    <name>_ButtonRow</name>
    <message>
        <source>Caption</source>
        <translation>按钮名称</translation>
    </message>
    <message numerus="yes">
        <source>Caption of button %n</source>
        <translation>
            <numerusform>按钮 %n 的名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link of button %n</source>
        <translation>
            <numerusform>按钮 %n 的链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this button away</source>
        <translation>去掉此按钮</translation>
    </message>
</context>
<context>
    <name>_MendDelegate</name>
    <message>
        <source>The number that is meant</source>
        <translation>正确的号码</translation>
    </message>
</context>
<context>
    <name>_ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sends</name>
    <message numerus="yes">
        <source>%Ln bad numbers</source>
        <translation>
            <numerusform>%Ln 个非法号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait, and can then no longer be sent to.</source>
        <translation>
            <numerusform>其中 %Ln 人仍在等待，删除后将无法再向其发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused and are tried again.</source>
        <translation>
            <numerusform>被拒绝的 %Ln 人将重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused because a number among them is not valid, and NXCloud does not say which.</source>
        <translation>
            <numerusform>有 %Ln 人被拒绝，因为其中有非法号码，而 NXCloud 未说明是哪个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who still wait will be sent to as well.</source>
        <translation>
            <numerusform>仍在等待的 %Ln 人也会一并发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>全部发送记录</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact %Ln people</source>
        <translation>
            <numerusform>将 %Ln 人加入勿扰名单</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>不删除</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Everybody whose number is good gets the message. The bad numbers stay refused, and then you can see which they are.</source>
        <translation>号码正确的人都会收到消息。非法号码仍为已拒绝，之后您可以看到是哪些。</translation>
    </message>
    <message>
        <source>Export to Excel first what you may still need.</source>
        <translation>仍可能用到的内容，请先导出到 Excel。</translation>
    </message>
    <message>
        <source>Find the bad numbers?</source>
        <translation>要查找非法号码吗？</translation>
    </message>
    <message>
        <source>Find them and send</source>
        <translation>查找并发送</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</source>
        <translation>
            <numerusform>有 %Ln 人没有得到可用的应答，因此他们可能已收到消息，也可能没有。nxdesk 不会自行重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last try: {answer}</source>
        <translation>上次尝试：{answer}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>NXCloud: {words}</source>
        <translation>NXCloud：{words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>没有渠道</translation>
    </message>
    <message>
        <source>No send reaches them from then on, whatever list they are on. They can be taken off in Lists.</source>
        <translation>此后无论他们在哪份名单上，都不会再收到任何发送。可以在“名单”中移出。</translation>
    </message>
    <message numerus="yes">
        <source>No usable answer came for %Ln people: they may already have got the message. If you send it again, some of them may get it twice, and you may pay for it twice.</source>
        <translation>
            <numerusform>有 %Ln 人没有得到可用的应答：他们可能已收到消息。如果重新发送，其中一些人可能收到两次，费用也可能计两次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>打开“账号”</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the do-not-contact list?</source>
        <translation>
            <numerusform>将 %Ln 人加入勿扰名单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>名单中的行</translation>
    </message>
    <message>
        <source>Row in “{list}”</source>
        <translation>“{list}”中的行</translation>
    </message>
    <message>
        <source>Send the unknown again?</source>
        <translation>要重新发送未知的吗？</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>发送给 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to those who wait, too?</source>
        <translation>也要发送给等待中的人吗？</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Show sends or tests</source>
        <translation>显示发送或测试</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Success, without a word on the channels</source>
        <translation>成功，但没有渠道状态</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test · {name}</source>
        <translation>测试 · {name}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln people, and what became of each of them, are deleted from this computer for good. This cannot be undone.</source>
        <translation>
            <numerusform>将从本机彻底删除 %Ln 人的号码及每个人的结果。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast.</source>
        <translation>本机时间快了 {time}。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow.</source>
        <translation>本机时间慢了 {time}。</translation>
    </message>
    <message>
        <source>This window does not carry out this send. Another nxdesk, or the command line, may be at work on it; if none is, resume it here.</source>
        <translation>此窗口没有在执行这次发送，可能由另一个 nxdesk 或命令行执行；如果都没有，请在此继续。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Trace id: {id}</source>
        <translation>链路追踪 ID：{id}</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times</source>
        <translation>
            <numerusform>已尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>NXCloud 的应答</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>nxdesk corrected the time for this send. Set the clock so that the times of your sends are right.</source>
        <translation>nxdesk 已为此次发送校正时间。请校准本机时间，使发送记录中的时间正确。</translation>
    </message>
    <message>
        <source>nxdesk cuts each such request in half and sends both halves. A half that is refused again is cut again, until the bad numbers are alone. That takes about {requests} requests for each bad number.</source>
        <translation>nxdesk 会把每个这样的请求分成两半分别发送。再次被拒绝的一半会继续对分，直到只剩下非法号码。每个非法号码大约需要 {requests} 个请求。</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending. What you see here is certain: nobody&apos;s message is in doubt.</source>
        <translation>nxdesk 在发送过程中退出。此处所示均已确定：没有人的消息存疑。</translation>
    </message>
    <message>
        <source>{accepted} accepted, {refused} refused, {unknown} unknown, {waiting} waiting</source>
        <translation>{accepted} 已受理，{refused} 已拒绝，{unknown} 未知，{waiting} 等待中</translation>
    </message>
    <message>
        <source>{row} of {name}</source>
        <translation>{name} 第 {row} 行</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <source>%Ln SMS parts</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>A character here is broken: delete it and type it again</source>
        <translation>这里有一个字符已损坏：请删除后重新输入</translation>
    </message>
    <message>
        <source>A code that nxdesk does not know</source>
        <translation>nxdesk 不认识的代码</translation>
    </message>
    <message>
        <source>A field begins with one brace and ends with the other. Write the one that is missing.</source>
        <translation>字段以一个花括号开头、以另一个结尾。请补上缺少的那个。</translation>
    </message>
    <message>
        <source>A field that NXCloud needs is missing in the request.</source>
        <translation>请求中缺少 NXCloud 需要的字段。</translation>
    </message>
    <message>
        <source>A formula without a result: open and save it in Excel</source>
        <translation>公式没有结果：请在 Excel 中打开并保存</translation>
    </message>
    <message>
        <source>A landline: it receives no messages</source>
        <translation>固定电话：无法接收消息</translation>
    </message>
    <message>
        <source>A link begins with http:// or https:// and has no spaces</source>
        <translation>链接以 http:// 或 https:// 开头，且不含空格</translation>
    </message>
    <message>
        <source>A number in this request is not valid</source>
        <translation>该请求中有非法号码</translation>
    </message>
    <message>
        <source>A number is on this list twice, so nothing was sent: nobody should get it twice. Read the list again.</source>
        <translation>名单中有重复的号码，因此没有发送任何消息：任何人都不应收到两次。请重新读取名单。</translation>
    </message>
    <message>
        <source>A page took too long to draw, so not all pictures were saved. Try again.</source>
        <translation>有页面绘制过久，因此未能保存全部图片。请重试。</translation>
    </message>
    <message>
        <source>A report cannot be saved as “{ending}”. Choose a name that ends in .xlsx or .csv.</source>
        <translation>报告不能保存为“{ending}”。请使用以 .xlsx 或 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>参数缺失</translation>
    </message>
    <message>
        <source>A required header is missing</source>
        <translation>缺少必需的请求头</translation>
    </message>
    <message>
        <source>A send is running, so nothing was deleted. Wait until it ends, or stop it, then try again.</source>
        <translation>有发送任务正在进行，因此没有删除任何内容。请等它结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>A webhook begins with http:// or https://</source>
        <translation>回调地址以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>A “{brace}” belongs to no field and is sent as it is</source>
        <translation>有一个“{brace}”不属于任何字段，会原样发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Access keys and secrets are kept until nxdesk closes; after that you enter them again.</source>
        <translation>访问密钥和签名密钥只保留到 nxdesk 关闭为止，之后需要重新输入。</translation>
    </message>
    <message>
        <source>Accounts and the keyring</source>
        <translation>账号与密钥环</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>请添加按钮</translation>
    </message>
    <message>
        <source>Add your accounts again. Access keys and secrets are in the keyring, not in this file: the old entries there are not used any more.</source>
        <translation>请重新添加您的账号。访问密钥和签名密钥保存在密钥环中，不在这个文件里：那里的旧条目不再使用。</translation>
    </message>
    <message>
        <source>An access key and its secret are never copied. Nothing was done.</source>
        <translation>访问密钥和签名密钥绝不会被复制。未执行任何操作。</translation>
    </message>
    <message>
        <source>An access key has only letters, digits and signs: copy it once more</source>
        <translation>访问密钥只含字母、数字和符号：请重新复制</translation>
    </message>
    <message>
        <source>An access secret has only letters, digits and signs: copy it once more</source>
        <translation>签名密钥只含字母、数字和符号：请重新复制</translation>
    </message>
    <message>
        <source>An address looks like https://api.nxcloud.com</source>
        <translation>地址形如 https://api.nxcloud.com</translation>
    </message>
    <message>
        <source>An error of a formula stands in its place</source>
        <translation>此处是公式的错误值</translation>
    </message>
    <message>
        <source>An error that NXCloud does not explain</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>Another account is called “{name}”. Choose another name.</source>
        <translation>已有名为“{name}”的账号。请换一个名称。</translation>
    </message>
    <message>
        <source>Another account is called “{name}”: choose another name</source>
        <translation>已有名为“{name}”的账号：请换一个名称</translation>
    </message>
    <message>
        <source>Another nxdesk is using your accounts at this moment. Nothing was changed. Try again.</source>
        <translation>另一个 nxdesk 正在使用您的账号。未做任何更改。请重试。</translation>
    </message>
    <message>
        <source>Another program holds the journal of your sends, so nothing more was sent. Close it, then resume.</source>
        <translation>发送日志被另一个程序占用，因此没有继续发送。请关闭该程序，然后继续。</translation>
    </message>
    <message>
        <source>Another send is still running, so this one has not begun. Wait until it ends, or stop it.</source>
        <translation>另一个发送任务仍在进行，因此本次尚未开始。请等它结束，或将其停止。</translation>
    </message>
    <message>
        <source>Ask NXCloud support what became of the request, with its time and trace id (“Copy a fault report”). Send it again only if you accept that some people get it twice.</source>
        <translation>请用请求的时间和链路追踪 ID（“复制故障报告”）向 NXCloud 技术人员查询该请求的结果。只有在您接受部分人会收到两次时，才重新发送。</translation>
    </message>
    <message>
        <source>Ask NXCloud support, with the trace id, before you send it again.</source>
        <translation>重新发送之前，请用链路追踪 ID 向 NXCloud 技术人员查询。</translation>
    </message>
    <message>
        <source>Ask for a mobile number. If you know better, let landlines through in Lists, under “How it is read”.</source>
        <translation>请索取手机号码。如果您确知可行，请在“名单”的“读取方式”中允许固定电话。</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable the appkey, then resume. If the appkey in Accounts is wrong, correct it there and send anew: a send keeps the appkey it began with.</source>
        <translation>请 NXCloud 业务人员启用该 appkey，然后继续。如果“账号”中的 appkey 有误，请在那里改正并重新发送：一次发送始终使用开始时的 appkey。</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable this channel.</source>
        <translation>请 NXCloud 业务人员开通此渠道。</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud, then resume.</source>
        <translation>请联系 NXCloud 业务人员，然后继续。</translation>
    </message>
    <message>
        <source>At least one channel took the message, unless each of them says otherwise. That it was taken does not say yet that it was delivered.</source>
        <translation>至少有一个渠道接收了消息，除非每个渠道都另有说明。接收并不表示已经送达。</translation>
    </message>
    <message>
        <source>Button {number}, caption</source>
        <translation>按钮 {number} 的名称</translation>
    </message>
    <message>
        <source>Button {number}, link</source>
        <translation>按钮 {number} 的链接</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Check that the message is complete, then ask NXCloud support, with the trace id.</source>
        <translation>请检查消息是否完整，然后用链路追踪 ID 咨询 NXCloud 技术人员。</translation>
    </message>
    <message>
        <source>Check that the right column was chosen. If it was, there is a word where a number should be.</source>
        <translation>请检查是否选对了列。如果选对了，那么本该是号码的地方是文字。</translation>
    </message>
    <message>
        <source>Check the access key in Accounts, or ask your account manager at NXCloud to allow this service, then resume.</source>
        <translation>请检查“账号”中的访问密钥，或请 NXCloud 业务人员允许此服务，然后继续。</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the gateway address in Accounts, then resume. If others on your network have the same trouble, ask whoever runs it.</source>
        <translation>请检查本机的网络连接和“账号”中的网关地址，然后继续。如果同一网络中的其他人也有同样的问题，请询问网络管理员。</translation>
    </message>
    <message>
        <source>Check the digits after the plus or the double zero: they must be a country&apos;s code, such as 7, 380 or 86.</source>
        <translation>请检查加号或两个零后面的数字：它们必须是国码，例如 7、380 或 86。</translation>
    </message>
    <message>
        <source>Check the gateway address in Accounts, then ask NXCloud support, with the trace id.</source>
        <translation>请检查“账号”中的网关地址，然后用链路追踪 ID 咨询 NXCloud 技术人员。</translation>
    </message>
    <message>
        <source>Choose a channel that carries this kind of message.</source>
        <translation>请选择能传送此类消息的渠道。</translation>
    </message>
    <message>
        <source>Choose a list with a column “{name}”</source>
        <translation>请选择有“{name}”列的名单</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx for Excel, or in .csv for anything else.</source>
        <translation>请选择以 .xlsx（用于 Excel）或 .csv（用于其他程序）结尾的名称。</translation>
    </message>
    <message>
        <source>Choose another file, or open this one in a text editor and correct it: a draft is JSON in UTF-8.</source>
        <translation>请选择另一个文件，或用文本编辑器打开并修复这个文件：草稿是 UTF-8 编码的 JSON。</translation>
    </message>
    <message>
        <source>Choose another kept list, or open the file that it was made of.</source>
        <translation>请选择另一份已保留的名单，或打开它的来源文件。</translation>
    </message>
    <message>
        <source>Choose in Lists which country the numbers without a country code belong to.</source>
        <translation>请在“名单”中选择不带国码的号码属于哪个国家或地区。</translation>
    </message>
    <message>
        <source>Choose the sheet and the column in Lists, under “How it is read”, and look at the first rows there.</source>
        <translation>请在“名单”的“读取方式”中选择工作表和列，并查看那里的前几行。</translation>
    </message>
    <message>
        <source>Choose the type of the file</source>
        <translation>请选择文件类型</translation>
    </message>
    <message>
        <source>Choose “Viber only” under Channels, or make it a text message: SMS carries text and nothing else.</source>
        <translation>请在“渠道”中选择“仅 Viber”，或改为文本消息：短信只能传送文本。</translation>
    </message>
    <message>
        <source>Close the file in Excel, or copy it and choose the copy.</source>
        <translation>请在 Excel 中关闭该文件，或复制一份并选择副本。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Copy the column of numbers into a new sheet, save it as .csv, and choose that file.</source>
        <translation>请把号码列复制到新的工作表，另存为 .csv，然后选择该文件。</translation>
    </message>
    <message>
        <source>Copy the key or the secret from the NXCloud console instead.</source>
        <translation>请改为从 NXCloud 控制台复制密钥。</translation>
    </message>
    <message>
        <source>Copy the value from the NXCloud console, without spaces before or after it, and paste it here.</source>
        <translation>请从 NXCloud 控制台复制该值，前后不带空格，粘贴到这里。</translation>
    </message>
    <message>
        <source>Copy the whole link from the address line of a web browser. It begins with https:// or http://.</source>
        <translation>请从网页浏览器的地址栏复制完整链接。它以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Damaged by the spreadsheet: digits are lost</source>
        <translation>已被表格软件损坏：部分数字丢失</translation>
    </message>
    <message>
        <source>Delete the character at that place, often an emoji cut in half, and type it anew.</source>
        <translation>请删除该处的字符（常常是被截断的表情符号），然后重新输入。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivery receipts of NXCloud</source>
        <translation>NXCloud 的送达回执</translation>
    </message>
    <message>
        <source>Do not send to the same list again from memory: without the journal nobody knows who has it already. Put back a copy of the folder of nxdesk, or ask NXCloud support what arrived.</source>
        <translation>不要凭记忆再次发送给同一份名单：没有发送日志，就无从知道谁已经收到。请恢复 nxdesk 文件夹的备份，或向 NXCloud 技术人员查询送达情况。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Each request carries the time of this computer, and NXCloud takes none that is more than 60 seconds off.</source>
        <translation>每个请求都带有本机的时间，NXCloud 不接受误差超过 60 秒的请求。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Enter a duration, such as 0:45</source>
        <translation>请输入时长，例如 0:45</translation>
    </message>
    <message>
        <source>Enter a file name</source>
        <translation>请输入文件名称</translation>
    </message>
    <message>
        <source>Enter a link</source>
        <translation>请输入链接</translation>
    </message>
    <message>
        <source>Enter a name for this account</source>
        <translation>请输入账号名称</translation>
    </message>
    <message>
        <source>Enter a size, such as 12.5 MB</source>
        <translation>请输入大小，例如 12.5 MB</translation>
    </message>
    <message>
        <source>Enter a text</source>
        <translation>请输入文本</translation>
    </message>
    <message>
        <source>Enter a title</source>
        <translation>请输入标题</translation>
    </message>
    <message>
        <source>Enter a whole number, larger than 0</source>
        <translation>请输入大于 0 的整数</translation>
    </message>
    <message>
        <source>Enter the access key</source>
        <translation>请输入访问密钥</translation>
    </message>
    <message>
        <source>Enter the access secret</source>
        <translation>请输入签名密钥</translation>
    </message>
    <message>
        <source>Enter the access secret again in Accounts, then resume.</source>
        <translation>请在“账号”中重新输入签名密钥，然后继续。</translation>
    </message>
    <message>
        <source>Enter the address of the gateway</source>
        <translation>请输入网关地址</translation>
    </message>
    <message>
        <source>Enter the appkey of your application at NXCloud</source>
        <translation>请输入您在 NXCloud 的应用 appkey</translation>
    </message>
    <message>
        <source>Enter the caption of the button</source>
        <translation>请输入按钮名称</translation>
    </message>
    <message>
        <source>Enter the duration of the video</source>
        <translation>请输入视频时长</translation>
    </message>
    <message>
        <source>Enter the link of the button</source>
        <translation>请输入按钮链接</translation>
    </message>
    <message>
        <source>Enter the link of the picture</source>
        <translation>请输入图片链接</translation>
    </message>
    <message>
        <source>Enter the link of the thumbnail</source>
        <translation>请输入缩略图链接</translation>
    </message>
    <message>
        <source>Enter the size of the video</source>
        <translation>请输入视频文件大小</translation>
    </message>
    <message>
        <source>Every channel at once</source>
        <translation>同时使用所有渠道</translation>
    </message>
    <message>
        <source>Excel wrote a long number as 7.9E+10 and forgot its end. Take the number from where it came from, and make the column “Text” before you paste it.</source>
        <translation>Excel 把长号码写成了 7.9E+10，丢掉了末尾的数字。请从来源处取得该号码，并在粘贴之前把该列设为“文本”。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Files and the window</source>
        <translation>文件与窗口</translation>
    </message>
    <message>
        <source>Fill the field in. The line under it goes as soon as it is right.</source>
        <translation>请填写该字段。填写正确后，下方的提示会立即消失。</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>请填写此项</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Give the account a name that no other account has.</source>
        <translation>请给账号取一个其他账号没有的名称。</translation>
    </message>
    <message>
        <source>Go to Compose: what is wrong stands under each field. Then send again.</source>
        <translation>请转到“编写”：每个字段下方说明了问题所在。然后再发送。</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际号码</translation>
    </message>
    <message>
        <source>It is about one person and one channel. nxdesk does not receive receipts and does not count them.</source>
        <translation>它针对一个人和一个渠道。nxdesk 不接收也不统计送达回执。</translation>
    </message>
    <message>
        <source>It is more than 60 seconds off: set the clock of this computer, then resume.</source>
        <translation>误差超过 60 秒：请校准本机的时钟，然后继续。</translation>
    </message>
    <message>
        <source>Keep one button, the most important one, and put other links into the text.</source>
        <translation>请保留最重要的一个按钮，其他链接写进正文。</translation>
    </message>
    <message>
        <source>Larger than {limit:size}</source>
        <translation>大于 {limit:size}</translation>
    </message>
    <message>
        <source>Larger than {limit:size}: use a smaller picture</source>
        <translation>大于 {limit:size}：请使用较小的图片</translation>
    </message>
    <message>
        <source>Leave one number in the cell, with its country code, such as +380 67 123 45 67.</source>
        <translation>请在单元格中只保留一个带国码的号码，例如 +380 67 123 45 67。</translation>
    </message>
    <message>
        <source>Leave the webhook empty unless a system of yours receives NXCloud&apos;s receipts; then enter its address.</source>
        <translation>除非您有系统接收 NXCloud 的回执，否则请把回调地址留空；如果有，请填写其地址。</translation>
    </message>
    <message>
        <source>Left out: on the do-not-contact list</source>
        <translation>未纳入：在勿扰名单中</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Look at the rejected rows in Lists: each says why. A country for the numbers without a country code is what is missing most often.</source>
        <translation>请查看“名单”中已剔除的行：每一行都说明了原因。最常缺少的是不带国码的号码所属的国家或地区。</translation>
    </message>
    <message>
        <source>Look at the rows in Lists. Correct them in the file and drop it again, or send as it is if it is right.</source>
        <translation>请查看“名单”中的各行。请在文件中改正后重新拖入；如果没有错，直接发送即可。</translation>
    </message>
    <message>
        <source>Look into the file: it may be the wrong one, or was not saved yet.</source>
        <translation>请查看文件内容：可能选错了文件，或者尚未保存。</translation>
    </message>
    <message>
        <source>Look into the system that receives them: the webhook of the account says which address that is.</source>
        <translation>请查看接收回执的系统：账号的回调地址说明了是哪个地址。</translation>
    </message>
    <message>
        <source>Look the number up where it came from, and correct it in the file, or type it into the row in Lists.</source>
        <translation>请在号码的来源处核对，并在文件中改正，或在“名单”的该行中输入。</translation>
    </message>
    <message>
        <source>Look under Accounts how the account is called, or add it there.</source>
        <translation>请在“账号”中查看账号的名称，或在那里添加它。</translation>
    </message>
    <message>
        <source>Make sure that the disk is there, has room, and that you may write to the folder. Then do the same once more.</source>
        <translation>请确认磁盘存在、有空间，而且您可以写入该文件夹。然后再做一次。</translation>
    </message>
    <message>
        <source>Make the video smaller or shorter, and enter its new values.</source>
        <translation>请把视频改小或缩短，并填写新的数值。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message is not supported</source>
        <translation>消息类型不支持</translation>
    </message>
    <message>
        <source>More requests a second arrived at NXCloud than it allows your account.</source>
        <translation>每秒到达 NXCloud 的请求超过了您的账号所允许的数量。</translation>
    </message>
    <message>
        <source>NXCloud answered that it does not know what went wrong.</source>
        <translation>NXCloud 答复说不知道出了什么问题。</translation>
    </message>
    <message>
        <source>NXCloud answered that something failed on its side, and not what or when.</source>
        <translation>NXCloud 答复说它那边出了故障，但没有说明是什么、在何时。</translation>
    </message>
    <message>
        <source>NXCloud answered with a code that its documentation does not list. What it said stands beside it.</source>
        <translation>NXCloud 应答了一个其文档中没有列出的代码。它的说明列在旁边。</translation>
    </message>
    <message>
        <source>NXCloud could not make sense of the request&apos;s type, action or body.</source>
        <translation>NXCloud 无法理解请求的类型、操作或内容。</translation>
    </message>
    <message>
        <source>NXCloud does not know the access key, or its customer may not use this service.</source>
        <translation>NXCloud 不认识该访问密钥，或其客户不得使用此服务。</translation>
    </message>
    <message>
        <source>NXCloud does not know the application of this appkey, or it has been disabled there.</source>
        <translation>NXCloud 不认识该 appkey 的应用，或该应用已在那里停用。</translation>
    </message>
    <message>
        <source>NXCloud does not say which number it is. Check the numbers, then retry.</source>
        <translation>NXCloud 没有说明是哪个号码。请检查号码，然后重试。</translation>
    </message>
    <message>
        <source>NXCloud does not take “{type}”: use a type such as pdf, docx or xlsx</source>
        <translation>NXCloud 不支持“{type}”：请使用 pdf、docx 或 xlsx 等类型</translation>
    </message>
    <message>
        <source>NXCloud found a number that it does not take, and refused the whole request for it: up to 2,000 people.</source>
        <translation>NXCloud 发现一个不接受的号码，因此拒绝了整个请求：最多 2,000 人。</translation>
    </message>
    <message>
        <source>NXCloud says that the customer does not exist or is not in use: the account may be suspended.</source>
        <translation>NXCloud 表示该客户不存在或未启用：账号可能已被停用。</translation>
    </message>
    <message>
        <source>NXCloud took the request. Each channel that it used has an answer of its own beside this one.</source>
        <translation>NXCloud 已接收该请求。它使用的每个渠道另有自己的应答。</translation>
    </message>
    <message>
        <source>Nearly all numbers are of one country, but {count} are of {countries} others: check that those begin with the right country code</source>
        <translation>几乎所有号码都属于同一个国家或地区，但有 {count} 个属于其他 {countries} 个：请检查它们开头的国码是否正确</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>等待应答超时</translation>
    </message>
    <message>
        <source>No column of “{name}” looks like phone numbers. Choose the column that holds them.</source>
        <translation>“{name}”中没有哪一列像是手机号码。请选择号码所在的列。</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made in time. The network may be slow, or a firewall closed.</source>
        <translation>未能及时与网关建立连接。网络可能很慢，或者被防火墙阻断。</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made.</source>
        <translation>未能与网关建立连接。</translation>
    </message>
    <message>
        <source>No country code: choose a country</source>
        <translation>没有国码：请选择国家或地区</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>没有国家或地区使用该国码</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>没有可用的应答</translation>
    </message>
    <message>
        <source>Nobody gets the message until this is changed: NXCloud would not take it like this.</source>
        <translation>在改正之前没有人会收到消息：NXCloud 不接受这样的消息。</translation>
    </message>
    <message>
        <source>Nobody got it that way.</source>
        <translation>无人经此渠道收到消息。</translation>
    </message>
    <message>
        <source>Nobody in this file can be sent to until it is read. Nothing was sent.</source>
        <translation>在读取此文件之前，无法发送给其中的任何人。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody in this request got the message yet; these people wait.</source>
        <translation>该请求中还没有人收到消息；这些人在等待。</translation>
    </message>
    <message>
        <source>Nobody in this request got the message, for certain: nothing of it left this computer. They wait.</source>
        <translation>该请求中肯定无人收到消息：它没有任何部分离开本机。这些人在等待。</translation>
    </message>
    <message>
        <source>Nobody in this request got the message.</source>
        <translation>该请求中无人收到消息。</translation>
    </message>
    <message>
        <source>Nobody on your list is touched by this: nothing was sent, and nothing was taken back.</source>
        <translation>名单上没有人受到影响：没有发送任何内容，也没有撤回任何内容。</translation>
    </message>
    <message>
        <source>Nobody took the connection at the gateway&apos;s address.</source>
        <translation>网关的地址上没有程序接受连接。</translation>
    </message>
    <message>
        <source>Not a number of {country}</source>
        <translation>不是{country}的号码</translation>
    </message>
    <message>
        <source>Not a valid number</source>
        <translation>非法号码</translation>
    </message>
    <message>
        <source>Not clear which number is meant</source>
        <translation>无法确定是哪个号码</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Nothing keeps the message from being sent. But phones fetch the picture from the same link: people may not see it either.</source>
        <translation>这不妨碍发送消息。但手机从同一链接获取图片：人们可能也看不到它。</translation>
    </message>
    <message>
        <source>Nothing more is sent. Whoever was sent to before is recorded, and everybody else waits: nobody is lost.</source>
        <translation>不会继续发送。已发送的人均有记录，其他所有人都在等待：没有人会丢失。</translation>
    </message>
    <message>
        <source>Nothing to do: nxdesk goes on more slowly.</source>
        <translation>无需处理：nxdesk 会放慢速度继续。</translation>
    </message>
    <message>
        <source>Nothing was sent meanwhile. Check the connection, then resume.</source>
        <translation>其间没有发送任何消息。请检查网络连接，然后继续。</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever was sent to before, if anybody was, is recorded.</source>
        <translation>没有发送任何内容。之前如有人已收到发送，均有记录。</translation>
    </message>
    <message>
        <source>Nothing, if nobody belongs there; else enter the number.</source>
        <translation>如果那里本来就没有人，则无需处理；否则请填写号码。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Nothing: somebody asked for it.</source>
        <translation>无需处理：这是有人要求的。</translation>
    </message>
    <message>
        <source>Nothing: the practice account is part of nxdesk and costs nothing.</source>
        <translation>无需处理：练习账号是 nxdesk 的一部分，不收费。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>One of the five headers that nxdesk sends with each request did not arrive at NXCloud.</source>
        <translation>nxdesk 随每个请求发送的五个请求头中，有一个没有到达 NXCloud。</translation>
    </message>
    <message>
        <source>One send at a time: wait until the other one ends, or open it under Sends and press Stop.</source>
        <translation>一次只能进行一个发送：请等另一个结束，或在“发送记录”中打开它并点击“停止”。</translation>
    </message>
    <message>
        <source>Open it in Excel with its password, save a copy without one, and choose the copy.</source>
        <translation>请用密码在 Excel 中打开它，另存一份不带密码的副本，然后选择副本。</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice, save it as a new .xlsx or .csv, and choose that one.</source>
        <translation>请在 Excel 或 LibreOffice 中打开该文件，另存为新的 .xlsx 或 .csv，然后选择它。</translation>
    </message>
    <message>
        <source>Open the file in Excel, let it calculate, save it, and drop it here again.</source>
        <translation>请在 Excel 中打开该文件，让它计算，保存，然后重新拖到这里。</translation>
    </message>
    <message>
        <source>Open the link in a web browser on a phone that is not in your own network. It must show the picture itself at once, without a page around it and without logging in.</source>
        <translation>请用不在您自己网络中的手机在网页浏览器中打开该链接。它必须立即显示图片本身，周围没有网页，也无需登录。</translation>
    </message>
    <message>
        <source>Open the list from its file: pasted numbers and kept lists have no columns. Or take the field out of the message.</source>
        <translation>请从文件打开名单：粘贴的号码和已保留的名单没有列。或者从消息中去掉该字段。</translation>
    </message>
    <message>
        <source>Open the list once more: reading it keeps each number once.</source>
        <translation>请重新打开名单：读取时每个号码只保留一次。</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>粘贴的号码</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>People {number}</source>
        <translation>人员 {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>练习账号</translation>
    </message>
    <message>
        <source>Put the file back where it was, plug its disk in, or choose the file from where it is now.</source>
        <translation>请把文件放回原处，接好它所在的磁盘，或从现在的位置选择它。</translation>
    </message>
    <message>
        <source>Read the list once more, so that the rows that are saved are those of the file.</source>
        <translation>请重新读取名单，使保存的行与文件一致。</translation>
    </message>
    <message>
        <source>Read the list once more, so that what is sent to each person is of the file as it is.</source>
        <translation>请重新读取名单，使发送给每个人的内容与文件一致。</translation>
    </message>
    <message>
        <source>Reading a list</source>
        <translation>读取名单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rejected numbers whose country code stands twice: {count}. Take one away in the list.</source>
        <translation>国码重复而被剔除的号码：{count}。请在名单中去掉一个国码。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>名单中的行</translation>
    </message>
    <message>
        <source>Rows that are rejected</source>
        <translation>被剔除的行</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>短信响应码</translation>
    </message>
    <message>
        <source>SMS first, then Viber</source>
        <translation>先短信，后 Viber</translation>
    </message>
    <message>
        <source>SMS only</source>
        <translation>仅短信</translation>
    </message>
    <message>
        <source>Save the document as pdf, docx, xlsx or another type of the list in the field, and link to that.</source>
        <translation>请把文档保存为 pdf、docx、xlsx 或字段列表中的其他类型，并链接到它。</translation>
    </message>
    <message>
        <source>Save the picture as jpg or png, not larger than it needs to be, and put it on your server again.</source>
        <translation>请把图片保存为 jpg 或 png，大小不要超过需要，然后重新放到您的服务器上。</translation>
    </message>
    <message>
        <source>Save the picture or the video as a type that Viber takes, and link to that.</source>
        <translation>请把图片或视频保存为 Viber 接受的类型，并链接到它。</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Sending and the journal</source>
        <translation>发送与发送日志</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Shorten it, or send it as it is: NXCloud does not refuse it. The limits are those that Viber publishes for business messages. Send yourself a test to see what a phone makes of it.</source>
        <translation>请缩短它，或按原样发送：NXCloud 不会拒绝。这些上限是 Viber 为商业消息公布的。请给自己发送一条测试，看看手机如何显示。</translation>
    </message>
    <message>
        <source>Something between this computer and NXCloud took the header away: ask whoever runs your network.</source>
        <translation>本机与 NXCloud 之间有设备去掉了该请求头：请询问您的网络管理员。</translation>
    </message>
    <message>
        <source>Something else than NXCloud answered</source>
        <translation>应答并非来自 NXCloud</translation>
    </message>
    <message>
        <source>Something newer than this nxdesk wrote it. Start that newer version, or install it here; this one does not touch what it does not understand.</source>
        <translation>它是由比此 nxdesk 更新的版本写入的。请启动那个更新的版本，或在这里安装它；此版本不会改动它不理解的内容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Take away everything from the “?” or “#” on</source>
        <translation>请删除“?”或“#”及其后的内容</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address</source>
        <translation>请去掉地址中的用户名和密码</translation>
    </message>
    <message>
        <source>Take the user name and password out of the webhook</source>
        <translation>请去掉回调地址中的用户名和密码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The access key and secret of this account are not known, so nothing was sent. Enter them in Accounts.</source>
        <translation>缺少该账号的访问密钥和签名密钥，因此没有发送任何消息。请在“账号”中输入。</translation>
    </message>
    <message>
        <source>The access key is wrong or has no permission</source>
        <translation>访问密钥有误或没有权限</translation>
    </message>
    <message>
        <source>The access secret is wrong</source>
        <translation>签名密钥有误</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>账号状态异常</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along</source>
        <translation>地址必须以 https:// 开头，以免内容被他人读取</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>应答中断</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>无法理解应答内容</translation>
    </message>
    <message>
        <source>The answer was far too long</source>
        <translation>应答内容过长</translation>
    </message>
    <message>
        <source>The appkey is wrong or disabled</source>
        <translation>appkey 有误或应用已禁用</translation>
    </message>
    <message>
        <source>The balance is used up</source>
        <translation>账号余额不足</translation>
    </message>
    <message>
        <source>The certificate of the server that answered cannot be trusted. Somebody may read along, or a program on this network opens what is encrypted.</source>
        <translation>应答的服务器的证书不可信。可能有人在窃听，或者此网络中有程序解开了加密内容。</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The channel did not manage to send the message to this number.</source>
        <translation>该渠道未能将消息发送到此号码。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The disk failed while a send was recorded, so nothing more was sent. Check the disk, then resume.</source>
        <translation>记录发送时磁盘出错，因此没有继续发送。请检查磁盘，然后继续。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more was sent: what cannot be recorded is not sent. Make room, then resume.</source>
        <translation>磁盘已满，因此没有继续发送：无法记录就不会发送。请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The file of your accounts was damaged. It is kept as {kept}; please add your accounts again.</source>
        <translation>账号文件已损坏，已另存为 {kept}；请重新添加账号。</translation>
    </message>
    <message>
        <source>The folder of nxdesk cannot be written to, so nothing more was sent. Allow writing there, then try again.</source>
        <translation>nxdesk 的文件夹无法写入，因此没有继续发送。请允许写入，然后重试。</translation>
    </message>
    <message>
        <source>The formula found no number: #N/A means that it looked one up and nothing was there. Correct it in the file, or type the number into the row in Lists.</source>
        <translation>公式没有得到号码：#N/A 表示查找后没有找到。请在文件中修正公式，或在“名单”的该行中输入号码。</translation>
    </message>
    <message>
        <source>The gateway answered with another address. nxdesk does not follow it: that could send it twice.</source>
        <translation>网关返回了另一个地址。nxdesk 不会跟随跳转：那样可能会发送两次。</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>The gateway could not be reached in time</source>
        <translation>连接网关超时</translation>
    </message>
    <message>
        <source>The gateway failed</source>
        <translation>网关处理失败</translation>
    </message>
    <message>
        <source>The gateway of NXCloud is https://api.nxcloud.com . Enter another one only if NXCloud says so.</source>
        <translation>NXCloud 的网关是 https://api.nxcloud.com 。只有在 NXCloud 要求时才填写其他地址。</translation>
    </message>
    <message>
        <source>The gateway pointed to another address</source>
        <translation>网关指向了另一个地址</translation>
    </message>
    <message>
        <source>The gateway refused the connection</source>
        <translation>网关拒绝连接</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation>网关的证书不受信任</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found</source>
        <translation>找不到网关的域名</translation>
    </message>
    <message>
        <source>The journal is where nxdesk writes down each request before it leaves. Put right what is said above, start nxdesk again, open the send, and press Resume: it goes on with those who wait.</source>
        <translation>nxdesk 在每个请求发出之前，都会先把它写入发送日志。请解决上面所说的问题，重新启动 nxdesk，打开该发送并点击“继续”：它会从等待的人开始继续。</translation>
    </message>
    <message>
        <source>The journal of this send changed while it was running, so nothing more was sent. Close other nxdesk windows, then resume.</source>
        <translation>发送过程中发送日志被改动，因此没有继续发送。请关闭其他 nxdesk 窗口，然后继续。</translation>
    </message>
    <message>
        <source>The journal of your sends could not be opened, so nothing was sent. Check the folder of nxdesk, then try again.</source>
        <translation>无法打开发送日志，因此没有发送任何消息。请检查 nxdesk 的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The journal of your sends could not be used, so nothing more was sent. Start nxdesk again, then resume.</source>
        <translation>发送日志无法使用，因此没有继续发送。请重新启动 nxdesk，然后继续。</translation>
    </message>
    <message>
        <source>The journal of your sends is damaged, so nothing more was sent. Put back a copy of it before you send again.</source>
        <translation>发送日志已损坏，因此没有继续发送。请先恢复它的备份，再重新发送。</translation>
    </message>
    <message>
        <source>The journal of your sends was written by a newer nxdesk, so nothing was sent. Use that version, or update this one.</source>
        <translation>发送日志由更新版本的 nxdesk 写入，因此没有发送任何消息。请使用该版本，或更新此版本。</translation>
    </message>
    <message>
        <source>The keyring is the operating system&apos;s own place for passwords. Unlock it, or log out and in again, and do the same once more. If this computer has none that can be trusted, nxdesk keeps access key and secret until it closes, and you enter them again next time.</source>
        <translation>密钥环是操作系统保存密码的地方。请解锁它，或注销后重新登录，再做一次。如果本机没有可信的密钥环，nxdesk 会把访问密钥和签名密钥保留到关闭为止，下次您需要重新输入。</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. Log out and in again if this goes on, then try again.</source>
        <translation>本机的密钥环没有响应。如持续如此，请注销并重新登录，然后重试。</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the access key and secret. Nothing was saved; try again.</source>
        <translation>本机的密钥环未能保存访问密钥和签名密钥。未保存任何内容，请重试。</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safe.</source>
        <translation>本机的密钥环不能安全地保存密钥。</translation>
    </message>
    <message>
        <source>The keyring of this computer failed, so nothing was sent or saved. Log out and in again, then try again.</source>
        <translation>本机的密钥环出错，因此没有发送或保存任何内容。请注销并重新登录，然后重试。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, so nothing was sent or saved. Unlock it, then try again.</source>
        <translation>本机的密钥环已锁定，因此没有发送或保存任何内容。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, so nothing was sent or saved. Try again, and enter its password.</source>
        <translation>密钥环未解锁，因此没有发送或保存任何内容。请重试并输入其密码。</translation>
    </message>
    <message>
        <source>The list has no column “{name}”; it has {names}</source>
        <translation>名单没有“{name}”列；它有 {names}</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message arrived on this person&apos;s phone.</source>
        <translation>消息已到达此人的手机。</translation>
    </message>
    <message>
        <source>The message can be sent, but people may not see it as you meant it.</source>
        <translation>消息可以发送，但人们看到的可能与您的本意不同。</translation>
    </message>
    <message>
        <source>The message could not be delivered in the time that it had.</source>
        <translation>消息未能在规定的时间内送达。</translation>
    </message>
    <message>
        <source>The message in “{name}” is none that NXCloud takes (at {at}). Correct the file, or open another draft.</source>
        <translation>“{name}”中的消息不是 NXCloud 支持的消息（位于 {at}）。请修正该文件，或打开另一份草稿。</translation>
    </message>
    <message>
        <source>The message is not ready, so nothing was sent.</source>
        <translation>消息尚未填写完整，因此没有发送任何消息。</translation>
    </message>
    <message>
        <source>The message was sent and did not arrive.</source>
        <translation>消息已发送，但没有到达。</translation>
    </message>
    <message>
        <source>The people of the last request may have got the message or not; the rest waits.</source>
        <translation>最后一个请求中的人可能已收到消息，也可能没有；其余的人仍在等待。</translation>
    </message>
    <message>
        <source>The picture in the preview</source>
        <translation>预览中的图片</translation>
    </message>
    <message>
        <source>The practice account cannot be changed or removed.</source>
        <translation>练习账号不能更改或删除。</translation>
    </message>
    <message>
        <source>The practice gateway could not start on port {port:plain}, so nothing was sent. Close the program that uses the port, or choose another.</source>
        <translation>练习网关无法在端口 {port:plain} 上启动，因此没有发送任何消息。请关闭占用该端口的程序，或换一个端口。</translation>
    </message>
    <message>
        <source>The proxy between this network and the internet refused the connection.</source>
        <translation>此网络与互联网之间的代理服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The proxy of your network did not let it through</source>
        <translation>您网络的代理没有放行</translation>
    </message>
    <message>
        <source>The request has a wrong form</source>
        <translation>请求格式有误</translation>
    </message>
    <message>
        <source>The request went out, and a server on the way answered with an error of its own.</source>
        <translation>请求已发出，但途中的某个服务器返回了它自己的错误。</translation>
    </message>
    <message>
        <source>The request went out, and its answer ended in the middle.</source>
        <translation>请求已发出，应答在中途断开。</translation>
    </message>
    <message>
        <source>The request went out, and no answer came back in time.</source>
        <translation>请求已发出，没有及时收到应答。</translation>
    </message>
    <message>
        <source>The request went out, and the answer does not have the form that NXCloud documents.</source>
        <translation>请求已发出，应答不是 NXCloud 文档规定的形式。</translation>
    </message>
    <message>
        <source>The request went out, and what came back was far longer than any answer of NXCloud.</source>
        <translation>请求已发出，收到的内容远远长于 NXCloud 的任何应答。</translation>
    </message>
    <message>
        <source>The request went out, and what came back was no answer of NXCloud, such as a web page to log in.</source>
        <translation>请求已发出，收到的不是 NXCloud 的应答，例如登录网页。</translation>
    </message>
    <message>
        <source>The request, or a part of it, went out. Then the connection broke, before there was an answer.</source>
        <translation>请求的全部或一部分已发出，随后连接在收到应答之前中断。</translation>
    </message>
    <message>
        <source>The server answered {status}</source>
        <translation>服务器返回 {status}</translation>
    </message>
    <message>
        <source>The server answered {status}: there may be no such picture</source>
        <translation>服务器返回 {status}：图片可能不存在</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>The server cannot be reached: check the link</source>
        <translation>无法连接服务器：请检查链接</translation>
    </message>
    <message>
        <source>The server compresses the picture ({encoding}): use another server</source>
        <translation>服务器压缩了图片（{encoding}）：请换一个服务器</translation>
    </message>
    <message>
        <source>The server compresses what it sends ({encoding}): use another server</source>
        <translation>服务器压缩了所发送的内容（{encoding}）：请换一个服务器</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>The server redirects again and again: use a direct link</source>
        <translation>服务器不断跳转：请使用直接链接</translation>
    </message>
    <message>
        <source>The server redirects more than {limit} times</source>
        <translation>服务器跳转超过 {limit} 次</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>服务器响应过慢</translation>
    </message>
    <message>
        <source>The server takes too long: phones may not show the picture</source>
        <translation>服务器响应过慢：手机上可能无法显示该图片</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: phones may refuse it too</source>
        <translation>服务器的证书不受信任：手机也可能拒绝</translation>
    </message>
    <message>
        <source>The window of nxdesk that is open does not answer. Close it or end it, then try again.</source>
        <translation>已打开的 nxdesk 窗口没有响应。请将其关闭或结束其进程，然后重试。</translation>
    </message>
    <message>
        <source>There is no account “{name}”, so nothing was sent. Choose another account, or add it first.</source>
        <translation>没有账号“{name}”，因此没有发送任何消息。请选择其他账号，或先添加该账号。</translation>
    </message>
    <message>
        <source>There is no column “{column}”. Name one by its letter or by its heading.</source>
        <translation>没有“{column}”这一列。请用列字母或列标题指定。</translation>
    </message>
    <message>
        <source>There is no send {id:plain}. “nxdesk sends” lists those that there are.</source>
        <translation>没有发送任务 {id:plain}。“nxdesk sends”可列出现有的发送任务。</translation>
    </message>
    <message>
        <source>There is not enough money on your account at NXCloud for this request.</source>
        <translation>您在 NXCloud 的账号余额不足以支付此请求。</translation>
    </message>
    <message>
        <source>These numbers can be sent to. If their country codes are wrong, strangers get the message.</source>
        <translation>这些号码可以发送。如果国码有误，收到消息的会是陌生人。</translation>
    </message>
    <message>
        <source>These people may have got the message or not.</source>
        <translation>这些人可能收到了消息，也可能没有。</translation>
    </message>
    <message>
        <source>This channel cannot carry this kind of message: SMS carries text only, Viber carries all kinds.</source>
        <translation>此渠道无法传送此类消息：短信只能传送文本，Viber 可以传送所有类型。</translation>
    </message>
    <message>
        <source>This channel did not manage to send the message.</source>
        <translation>此渠道未能发送消息。</translation>
    </message>
    <message>
        <source>This channel, Viber or SMS, has not been opened for your account at NXCloud.</source>
        <translation>此渠道（Viber 或短信）尚未为您在 NXCloud 的账号开通。</translation>
    </message>
    <message>
        <source>This computer could not find out where the gateway is. It may have no connection to the internet.</source>
        <translation>本机无法查到网关在哪里。可能没有连接互联网。</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>本机没有可保存密钥的密钥环。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>本机时间不准</translation>
    </message>
    <message>
        <source>This is a web page, not a picture</source>
        <translation>这是网页，不是图片</translation>
    </message>
    <message>
        <source>This is not a picture</source>
        <translation>这不是图片</translation>
    </message>
    <message>
        <source>This is said on the command line. “nxdesk --help” lists what can be asked for.</source>
        <translation>这是命令行中的提示。“nxdesk --help” 列出了可用的选项。</translation>
    </message>
    <message>
        <source>This is {kind}: Viber shows jpg and png</source>
        <translation>这是 {kind}：Viber 显示 jpg 和 png</translation>
    </message>
    <message>
        <source>This kept list has been deleted. Choose another one.</source>
        <translation>此保留的名单已被删除。请选择其他名单。</translation>
    </message>
    <message>
        <source>This link does not lead to a web address: use a direct link</source>
        <translation>该链接指向网页之外：请使用直接链接</translation>
    </message>
    <message>
        <source>This link leads nowhere: check it</source>
        <translation>该链接无效：请检查</translation>
    </message>
    <message>
        <source>This list has nobody to send to, so nothing was sent. Look at why its rows were rejected.</source>
        <translation>名单中没有可发送的人，因此没有发送任何消息。请查看各行被剔除的原因。</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>该图片已损坏</translation>
    </message>
    <message>
        <source>This row is left out. Everybody else on the list can be sent to.</source>
        <translation>此行未纳入。名单上的其他人都可以发送。</translation>
    </message>
    <message>
        <source>This send is still running, so it was not deleted. Stop it, or wait until it ends.</source>
        <translation>此次发送仍在进行，因此没有删除。请将其停止，或等它结束。</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Too large: NXCloud takes {limit:size} at most</source>
        <translation>过大：NXCloud 最多支持 {limit:size}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>号码过长</translation>
    </message>
    <message>
        <source>Too long for {country}</source>
        <translation>对于{country}的号码过长</translation>
    </message>
    <message>
        <source>Too long: NXCloud takes {limit:time} at most</source>
        <translation>过长：NXCloud 最多支持 {limit:time}</translation>
    </message>
    <message>
        <source>Too many requests a second</source>
        <translation>每秒请求数超过限制</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>号码过短</translation>
    </message>
    <message>
        <source>Too short for {country}</source>
        <translation>对于{country}的号码过短</translation>
    </message>
    <message>
        <source>Top up your account at NXCloud, then resume.</source>
        <translation>请为您在 NXCloud 的账号充值，然后继续。</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>链路追踪 ID</translation>
    </message>
    <message>
        <source>Try again later; if it goes on, ask NXCloud support, with the trace id.</source>
        <translation>请稍后重试；如果仍然如此，请用链路追踪 ID 咨询 NXCloud 技术人员。</translation>
    </message>
    <message>
        <source>Under Accounts, press “Change…” beside the account, and enter access key and access secret.</source>
        <translation>请在“账号”中点击该账号旁的“更改…”，输入访问密钥和签名密钥。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber code</source>
        <translation>Viber 响应码</translation>
    </message>
    <message>
        <source>Viber first, then SMS</source>
        <translation>先 Viber，后短信</translation>
    </message>
    <message>
        <source>Viber may not show {type}: it takes {types}</source>
        <translation>Viber 可能不显示 {type}：它支持 {types}</translation>
    </message>
    <message>
        <source>Viber only</source>
        <translation>仅 Viber</translation>
    </message>
    <message>
        <source>Viber shows one button: some carriers turn the others into links below the text</source>
        <translation>Viber 只显示一个按钮：部分运营商会把其余按钮变成正文下方的链接</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Wait a minute: it may be busy. If it never answers, end it with the means of your system and start nxdesk again. What was composed and what was sent is kept; a request that was under way becomes unknown.</source>
        <translation>请等一分钟：它可能正忙。如果始终没有反应，请用系统工具（例如任务管理器）结束它，然后重新启动 nxdesk。已编写和已发送的内容都会保留；正在进行的请求会变为未知。</translation>
    </message>
    <message>
        <source>Wait a moment and do the same once more, or close the other nxdesk.</source>
        <translation>请稍等片刻再做一次，或关闭另一个 nxdesk。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What NXCloud answers</source>
        <translation>NXCloud 的应答</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>NXCloud 的应答</translation>
    </message>
    <message>
        <source>What SMS said</source>
        <translation>短信响应信息</translation>
    </message>
    <message>
        <source>What Viber said</source>
        <translation>Viber 响应信息</translation>
    </message>
    <message>
        <source>Write after the name of the column, behind a vertical bar, what stands in place of an empty cell; or fill the cells and read the list again.</source>
        <translation>请在列名后面加一条竖线，再写上单元格为空时的替代内容；或者填好单元格并重新读取名单。</translation>
    </message>
    <message>
        <source>Write the address of the website yourself, and the field after it: where a link leads is not for a cell to say. Or let the cell hold the whole link, and write nothing beside the field.</source>
        <translation>请自己写网站的地址，并把字段放在它后面：链接指向哪里不能由单元格决定。或者让单元格包含完整链接，字段旁边不写任何内容。</translation>
    </message>
    <message>
        <source>Write the column as its heading has it: “Insert field” puts one in. A brace that is meant as a brace is written twice.</source>
        <translation>请按标题的写法填写列名：“插入字段”可以插入它。如果要显示花括号本身，请写两次。</translation>
    </message>
    <message>
        <source>Your accounts could not be read or saved in {path} ({reason}). Check the disk, then try again.</source>
        <translation>无法在 {path} 读取或保存您的账号（{reason}）。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer nxdesk. Nothing was changed. Use that version, or update this one.</source>
        <translation>您的账号由更新版本的 nxdesk 保存。未做任何更改。请使用该版本，或更新此版本。</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {path} ({reason}). Everything else works.</source>
        <translation>无法在 {path} 保存您的设置（{reason}）。其他功能不受影响。</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>ask your account manager at NXCloud</source>
        <translation>请联系 NXCloud 业务人员</translation>
    </message>
    <message>
        <source>each person may get, and you may pay for, both</source>
        <translation>每人可能收到两条，费用也可能按两条计</translation>
    </message>
    <message>
        <source>nxdesk cannot go on ({code}).</source>
        <translation>nxdesk 无法继续（{code}）。</translation>
    </message>
    <message>
        <source>nxdesk does not know this code: ask NXCloud support, with the trace id.</source>
        <translation>nxdesk 不认识此代码：请用链路追踪 ID 咨询 NXCloud 技术人员。</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending</source>
        <translation>nxdesk 在发送过程中退出</translation>
    </message>
    <message>
        <source>nxdesk never sends such a request again by itself.</source>
        <translation>nxdesk 绝不会自行重新发送这样的请求。</translation>
    </message>
    <message>
        <source>nxdesk paused the send: the next request would have failed too.</source>
        <translation>nxdesk 已暂停发送：下一个请求也会失败。</translation>
    </message>
    <message>
        <source>nxdesk signs each request with the access secret of the account. NXCloud came to another signature: the access secret is wrong, or the request was changed on its way.</source>
        <translation>nxdesk 用账号的签名密钥为每个请求签名。NXCloud 得出了不同的签名：签名密钥有误，或者请求在途中被改动。</translation>
    </message>
    <message>
        <source>nxdesk tries once more with the time that NXCloud&apos;s server gave. When that does not help, it pauses the send.</source>
        <translation>nxdesk 会用 NXCloud 服务器给出的时间再试一次。如果无效，就暂停发送。</translation>
    </message>
    <message>
        <source>nxdesk waits a little and tries again by itself. When that does not help, it pauses the send.</source>
        <translation>nxdesk 会稍等片刻并自行重试。如果无效，就暂停发送。</translation>
    </message>
    <message>
        <source>nxdesk waits as long as NXCloud asks, and goes on by itself with fewer requests a second.</source>
        <translation>nxdesk 会按 NXCloud 要求的时间等待，然后以每秒更少的请求自行继续。</translation>
    </message>
    <message>
        <source>nxdesk went on with the next request.</source>
        <translation>nxdesk 已继续处理下一个请求。</translation>
    </message>
    <message>
        <source>nxdesk, or this computer, ended between a request and its answer. What was recorded before is certain.</source>
        <translation>nxdesk 或本机在请求与应答之间结束了。之前记录的内容是确定的。</translation>
    </message>
    <message>
        <source>{channel} cannot carry a card</source>
        <translation>{channel}：不支持卡片</translation>
    </message>
    <message>
        <source>{channel} cannot carry a file</source>
        <translation>{channel}：不支持文件</translation>
    </message>
    <message>
        <source>{channel} cannot carry a picture</source>
        <translation>{channel}：不支持图片</translation>
    </message>
    <message>
        <source>{channel} cannot carry a video</source>
        <translation>{channel}：不支持视频</translation>
    </message>
    <message>
        <source>{channel} cannot carry buttons</source>
        <translation>{channel}：不支持按钮</translation>
    </message>
    <message>
        <source>{channel} cannot carry text</source>
        <translation>{channel}：不支持文本</translation>
    </message>
    <message>
        <source>{channel} carries text only</source>
        <translation>{channel}：只支持文本</translation>
    </message>
    <message>
        <source>{channel} failed to send</source>
        <translation>{channel}：发送失败</translation>
    </message>
    <message>
        <source>{channel} is not enabled</source>
        <translation>{channel}：渠道未开通</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}：{problem}。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{length} characters: a phone may show only the first {limit}</source>
        <translation>{length} 个字符：手机上可能只显示前 {limit} 个</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the caption</source>
        <translation>{length}/{limit} 个字符：Viber 可能截断按钮名称</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the file name</source>
        <translation>{length}/{limit} 个字符：Viber 可能截断文件名称</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the text</source>
        <translation>{length}/{limit} 个字符：Viber 可能截断文本</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may not open such a long link</source>
        <translation>{length}/{limit} 个字符：Viber 可能打不开这么长的链接</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>{people}, the first in row {row} of {name}: {problem}</source>
        <translation>{people}，第一个在 {name} 的第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>{people}, the first in row {row}: {problem}</source>
        <translation>{people}，第一个在第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>{reason}: choose another channel</source>
        <translation>{reason}，请选择其他渠道</translation>
    </message>
    <message>
        <source>{reason}: nobody will get it that way</source>
        <translation>{reason}，无人会经此渠道收到</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: use a smaller picture, such as 800 × 800</source>
        <translation>{width} × {height} 像素过大：请使用较小的图片，例如 800 × 800</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>“Find the bad numbers…” on the page of the send does it for you: it sends the request again in halves, until the bad numbers are alone.</source>
        <translation>发送页面上的“查找非法号码…”会替您完成：它把请求一分为二重新发送，直到只剩下非法号码。</translation>
    </message>
    <message>
        <source>“{at}” in “{name}” is not as it should be. Correct the file, or open another draft.</source>
        <translation>“{name}”中的“{at}”不正确。请修正该文件，或打开另一份草稿。</translation>
    </message>
    <message>
        <source>“{country}” is not the code of a country. Use two letters, such as RU, UA or CN.</source>
        <translation>“{country}”不是国家或地区代码。请使用两个字母，例如 RU、UA 或 CN。</translation>
    </message>
    <message>
        <source>“{link}” will not work as a link: check it</source>
        <translation>“{link}”不能作为链接使用：请检查</translation>
    </message>
    <message>
        <source>“{name}” can stand behind the address only, as in https://shop.example/…, or be the whole link</source>
        <translation>“{name}”只能放在地址后面，例如 https://shop.example/…，或者就是整个链接</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: another program may hold it. Close it there, then try again.</source>
        <translation>无法打开“{name}”：可能被其他程序占用。请在那里关闭它，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end. Save it as .csv, then choose that file.</source>
        <translation>无法完整读取“{name}”。请将其另存为 .csv，然后选择该文件。</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that its disk is still there, then try again.</source>
        <translation>无法读取“{name}”。请检查其所在磁盘是否仍在，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that you may open it and that its disk is there.</source>
        <translation>无法读取“{name}”。请检查您是否有权打开它，以及其所在磁盘是否仍在。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it may be open in Excel, or the disk is full. Close it, then try again.</source>
        <translation>无法保存“{name}”：它可能正在 Excel 中打开，或磁盘已满。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved; the old file is as it was. Save it under another name or in another folder.</source>
        <translation>无法保存“{name}”；原文件保持不变。请换一个名称或文件夹保存。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read, so nothing was sent. Read it again, then send.</source>
        <translation>“{name}”在读取后已更改，因此没有发送任何内容。请重新读取，然后发送。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Read it again, then save its rejected rows.</source>
        <translation>“{name}”在读取之后已被更改。请重新读取，再保存被剔除的行。</translation>
    </message>
    <message>
        <source>“{name}” has no column {column}. Choose another column.</source>
        <translation>“{name}”没有 {column} 列。请选择其他列。</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>“{name}”没有工作表“{sheet}”。请选择其他工作表。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in Excel, save it as a new .xlsx, then choose that one.</source>
        <translation>“{name}”已损坏。请用 Excel 打开，另存为新的 .xlsx，然后选择新文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty, and nothing stands in its place</source>
        <translation>“{name}”为空，而且没有替代内容</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}”是空文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a draft of nxdesk. Open another file.</source>
        <translation>“{name}”不是 nxdesk 的草稿。请打开其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a draft, or it is damaged. Open another one.</source>
        <translation>“{name}”不是草稿，或已损坏。请打开另一份。</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that holds a list. Save it as .xlsx or .csv, then choose it again.</source>
        <translation>“{name}”不是可以存放名单的文件类型。请另存为 .xlsx 或 .csv，然后重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose the file again.</source>
        <translation>“{name}”已不存在。请重新选择文件。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Open another draft.</source>
        <translation>“{name}”已不存在。请打开另一份草稿。</translation>
    </message>
    <message>
        <source>“{name}” is not what its ending says. Save it as .xlsx in Excel, then choose it again.</source>
        <translation>“{name}”的内容与扩展名不符。请用 Excel 另存为 .xlsx，然后重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one, then choose it again.</source>
        <translation>“{name}”受密码保护。请保存为不带密码的文件，然后重新选择。</translation>
    </message>
    <message>
        <source>“{name}” needs a list with columns: pasted numbers and kept lists have none</source>
        <translation>“{name}”需要带列的名单：粘贴的号码和已保留的名单没有列</translation>
    </message>
    <message>
        <source>“{name}” takes too much memory. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>“{name}”占用内存过多。请只将号码列另存为 .csv，然后选择该文件。</translation>
    </message>
    <message>
        <source>“{name}” took too long to read. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>读取“{name}”耗时过长。请只将号码列另存为 .csv，然后选择该文件。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer nxdesk. Use that version, or update this one.</source>
        <translation>“{name}”由更新版本的 nxdesk 保存。请使用该版本，或更新此版本。</translation>
    </message>
</context>
</TS>
