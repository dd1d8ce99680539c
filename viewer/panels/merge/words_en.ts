<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MergerLines</name>
    <message numerus="yes">
        <source>%n owners&apos; assembly(ies) have to agree, each for itself</source>
        <translation>
            <numerusform>%n owners&apos; assembly has to agree</numerusform>
            <numerusform>%n owners&apos; assemblies have to agree, each for itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s)</source>
        <translation>
            <numerusform>%n compound</numerusform>
            <numerusform>%n compounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::FigureTable</name>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>sum of %n part</numerusform>
            <numerusform>sum of %n parts</numerusform>
        </translation>
    </message>
</context>
</TS>
