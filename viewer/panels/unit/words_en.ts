<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>UnitSheet</name>
    <message numerus="yes">
        <source>nearest gate of %n compound(s)</source>
        <translation>
            <numerusform>nearest gate of %n compound</numerusform>
            <numerusform>nearest gate of %n compounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compound(s)</source>
        <translation>
            <numerusform>%1 of %n compound</numerusform>
            <numerusform>%1 of %n compounds</numerusform>
        </translation>
    </message>
</context>
</TS>
