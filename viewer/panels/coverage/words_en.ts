<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>Not served: %n compound(s)</source>
        <translation>
            <numerusform>Not served: %n compound</numerusform>
            <numerusform>Not served: %n compounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::CoverageKinds</name>
    <message numerus="yes">
        <source>The target of %1 of the compounds is missed: %n compound(s) not served</source>
        <translation>
            <numerusform>The target of %1 of the compounds is missed: %n compound not served</numerusform>
            <numerusform>The target of %1 of the compounds is missed: %n compounds not served</numerusform>
        </translation>
    </message>
</context>
</TS>
