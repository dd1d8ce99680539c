<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FindPanel</name>
    <message>
        <source>Name, code, id or pinyin initials</source>
        <translation>名称、编码、标识或拼音首字母</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>For 长安街 type 长安, changan or caj.</source>
        <translation>例如查“长安街”，可输入 长安、changan 或 caj。</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>The first %1 are listed; type more to narrow them down.</source>
        <translation>仅列出前 %1 项，请继续输入以缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>lifang::FindModel</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>in unit %1</source>
        <translation>属单元 %1</translation>
    </message>
    <message>
        <source>in no unit</source>
        <translation>不属任何单元</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>道路</translation>
    </message>
</context>
</TS>
