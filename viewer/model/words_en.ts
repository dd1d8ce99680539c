<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lifang::GateDesk</name>
    <message numerus="yes">
        <source>%1 of %n gate(s) stay</source>
        <translation>
            <numerusform>%1 of %n gate stays</numerusform>
            <numerusform>%1 of %n gates stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s) without a way out</source>
        <translation>
            <numerusform>%n compound without a way out</numerusform>
            <numerusform>%n compounds without a way out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nearest gate of %n compound(s)</source>
        <translation>
            <numerusform>nearest gate of %n compound</numerusform>
            <numerusform>nearest gate of %n compounds</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>lifang::Workspace</name>
    <message numerus="yes">
        <source>Edits of last time that are in no file are here again: %n step(s).</source>
        <translation>
            <numerusform>Edits of last time that are in no file are here again: %n step.</numerusform>
            <numerusform>Edits of last time that are in no file are here again: %n steps.</numerusform>
        </translation>
    </message>
</context>
</TS>
