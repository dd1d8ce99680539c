<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lifang::Handover</name>
    <message numerus="yes">
        <source>Written: %n file(s) in %1</source>
        <translation>
            <numerusform>Written: %n file in %1</numerusform>
            <numerusform>Written: %n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::PlaceFacts</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
</TS>
