<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Written: %n file(s)</source>
        <translation>
            <numerusform>Written: %n file</numerusform>
            <numerusform>Written: %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
