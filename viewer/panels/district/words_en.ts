<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DistrictSheet</name>
    <message numerus="yes">
        <source>Not known of %n compound(s)</source>
        <translation>
            <numerusform>Not known of %n compound</numerusform>
            <numerusform>Not known of %n compounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::DistrictSheet</name>
    <message numerus="yes">
        <source>%n unit(s) not known and left out</source>
        <translation>
            <numerusform>%n unit not known and left out</numerusform>
            <numerusform>%n units not known and left out</numerusform>
        </translation>
    </message>
</context>
</TS>
