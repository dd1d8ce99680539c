<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditPanel</name>
    <message numerus="yes">
        <source>%n compound(s) chosen</source>
        <translation>
            <numerusform>%n compound chosen</numerusform>
            <numerusform>%n compounds chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s)</source>
        <translation>
            <numerusform>in %n unit</numerusform>
            <numerusform>in %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrokeRow</name>
    <message numerus="yes">
        <source>in %n part(s)</source>
        <translation>
            <numerusform>in %n part</numerusform>
            <numerusform>in %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message numerus="yes">
        <source>%n compound(s) would join them</source>
        <translation>
            <numerusform>%n compound would join them</numerusform>
            <numerusform>%n compounds would join them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::Painting</name>
    <message numerus="yes">
        <source>Unit %1 falls apart: %n compound(s) would join its parts.</source>
        <translation>
            <numerusform>Unit %1 falls apart: %n compound would join its parts.</numerusform>
            <numerusform>Unit %1 falls apart: %n compounds would join its parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::UnfinishedList</name>
    <message numerus="yes">
        <source>Unit %1 is in %n part(s).</source>
        <translation>
            <numerusform>Unit %1 is in %n part.</numerusform>
            <numerusform>Unit %1 is in %n parts.</numerusform>
        </translation>
    </message>
</context>
</TS>
