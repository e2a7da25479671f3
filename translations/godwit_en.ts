<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoctorCommand</name>
    <message numerus="yes">
        <source>%n act(s) in the outbox</source>
        <translation>
            <numerusform>%n act in the outbox</numerusform>
            <numerusform>%n acts in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them need(s) you: `godwit outbox`</source>
        <translation>
            <numerusform>, %n of them needs you: `godwit outbox`</numerusform>
            <numerusform>, %n of them need you: `godwit outbox`</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit</name>
    <message numerus="yes">
        <source>A data file was damaged. %n entries could be saved into a fresh file, others may be lost; the damaged one is kept as %1.</source>
        <translation>
            <numerusform>A data file was damaged. %n entry could be saved into a fresh file, others may be lost; the damaged one is kept as %1.</numerusform>
            <numerusform>A data file was damaged. %n entries could be saved into a fresh file, others may be lost; the damaged one is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::Composer</name>
    <message numerus="yes">
        <source>%1 takes %n attachment(s) in a post.</source>
        <translation>
            <numerusform>%1 takes %n attachment in a post.</numerusform>
            <numerusform>%1 takes %n attachments in a post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::OutboxController</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::SearchController</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPrinter</name>
    <message numerus="yes">
        <source>%n vote(s), closed</source>
        <translation>
            <numerusform>%n vote, closed</numerusform>
            <numerusform>%n votes, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n boost</numerusform>
            <numerusform>%n boosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation>
            <numerusform>%n favourite</numerusform>
            <numerusform>%n favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamPrinter</name>
    <message numerus="yes">
        <source>%1 has no live stream: Godwit asks it every %n seconds, less often while it is quiet.</source>
        <translation>
            <numerusform>%1 has no live stream: Godwit asks it every second, less often while it is quiet.</numerusform>
            <numerusform>%1 has no live stream: Godwit asks it every %n seconds, less often while it is quiet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
