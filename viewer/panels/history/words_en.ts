<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lifang::HistoryList</name>
    <message numerus="yes">
        <source>Moved: %1 and %n more</source>
        <translation>
            <numerusform>Moved: %1 and %n more</numerusform>
            <numerusform>Moved: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
