<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DiscardDialog</name>
    <message numerus="yes">
        <source>The edited layout goes, with %n step(s), and cannot be brought back. Layouts that are in the file stay as they are.</source>
        <translation>
            <numerusform>The edited layout goes, with %n step, and cannot be brought back. Layouts that are in the file stay as they are.</numerusform>
            <numerusform>The edited layout goes, with %n steps, and cannot be brought back. Layouts that are in the file stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcludeDialog</name>
    <message numerus="yes">
        <source>Exclude %n compound(s)</source>
        <translation>
            <numerusform>Exclude %n compound</numerusform>
            <numerusform>Exclude %n compounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n step(s), the last: %1</source>
        <translation>
            <numerusform>%n step: %1</numerusform>
            <numerusform>%n steps, the last: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
