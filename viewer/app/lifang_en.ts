<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JobKind</name>
    <message>
        <source>Opening the plan</source>
        <translation>Opening the plan</translation>
    </message>
    <message>
        <source>Changing the layout</source>
        <translation>Changing the layout</translation>
    </message>
    <message>
        <source>Judging the layout</source>
        <translation>Judging the layout</translation>
    </message>
    <message>
        <source>Improving the layout</source>
        <translation>Improving the layout</translation>
    </message>
    <message>
        <source>Repairing the layout</source>
        <translation>Repairing the layout</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Working out figures</source>
        <translation>Working out figures</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>Checking the plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Saving the plan</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Writing files</translation>
    </message>
</context>
<context>
    <name>LayoutRow</name>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>in range</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Management unit</source>
        <translation>Management unit</translation>
    </message>
    <message>
        <source>Unit that breaks a rule</source>
        <translation>Unit that breaks a rule</translation>
    </message>
    <message>
        <source>Compound out of scope</source>
        <translation>Compound out of scope</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>Main road</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Railway</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Lifang</source>
        <translation>%1 – Lifang</translation>
    </message>
    <message>
        <source>Lifang</source>
        <translation>Lifang</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Lifang shows the management units of a plan file and lets you compare its candidate layouts.</source>
        <translation>Lifang shows the management units of a plan file and lets you compare its candidate layouts.</translation>
    </message>
    <message>
        <source>Drop a plan file (.gpkg) here, or choose one.</source>
        <translation>Drop a plan file (.gpkg) here, or choose one.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>The plan could not be opened</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Open another…</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Out of scope: %1</source>
        <translation>Out of scope: %1</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Whole district</source>
        <translation>Whole district</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Lifang</source>
        <translation>Lifang</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Candidate layouts</source>
        <translation>Candidate layouts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Floor area · deviation</source>
        <translation>Floor area · deviation</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lifang::FilePicker</name>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Plan files (*.gpkg)</source>
        <translation>Plan files (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>lifang::Session</name>
    <message>
        <source>%1 compounds · %2</source>
        <translation>%1 compounds · %2</translation>
    </message>
    <message>
        <source>%1 on assumed floors, %2 of unknown kind; %3 of the district&apos;s floor area is in no compound</source>
        <translation>%1 on assumed floors, %2 of unknown kind; %3 of the district&apos;s floor area is in no compound</translation>
    </message>
</context>
<context>
    <name>lifang::UnitFigures</name>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
</context>
</TS>
