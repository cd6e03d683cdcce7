<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>aelwyd::VisitsPage</name>
    <message numerus="yes">
        <source>a week, in %n visit(s)</source>
        <translation>
            <numerusform>a week, in %n visit</numerusform>
            <numerusform>a week, in %n visits</numerusform>
        </translation>
    </message>
</context>
</TS>
