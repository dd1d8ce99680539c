<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
