<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%n thing(s) that you did with this account have not been sent. Erasing drops them, but what its server has for later it publishes all the same.</source>
        <translation>
            <numerusform>%n thing that you did with this account has not been sent. Erasing drops it, but what its server has for later it publishes all the same.</numerusform>
            <numerusform>%n things that you did with this account have not been sent. Erasing drops them, but what its server has for later it publishes all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did with this account have not been sent. An archive keeps them until you sign in again; erasing drops them, but what its server has for later it publishes all the same.</source>
        <translation>
            <numerusform>%n thing that you did with this account has not been sent. An archive keeps it until you sign in again; erasing drops it, but what its server has for later it publishes all the same.</numerusform>
            <numerusform>%n things that you did with this account have not been sent. An archive keeps them until you sign in again; erasing drops them, but what its server has for later it publishes all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveCommand</name>
    <message numerus="yes">
        <source>%n post(s) so far …</source>
        <translation>
            <numerusform>%n post so far …</numerusform>
            <numerusform>%n posts so far …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStaging</name>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched: %1</source>
        <translation>
            <numerusform>%n picture could not be fetched: %1</numerusform>
            <numerusform>%n pictures could not be fetched: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) or sound(s) could not be fetched: %1</source>
        <translation>
            <numerusform>%n video or sound could not be fetched: %1</numerusform>
            <numerusform>%n videos or sounds could not be fetched: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an unknown kind: only their addresses are in it.</source>
        <translation>
            <numerusform>%n file of an unknown kind: only its address is in it.</numerusform>
            <numerusform>%n files of an unknown kind: only their addresses are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerReminder</name>
    <message numerus="yes">
        <source>%n file(s) without a description: who cannot see it learns nothing of it. Post again to post it as it is.</source>
        <translation>
            <numerusform>%n file without a description: who cannot see it learns nothing of it. Post again to post it as it is.</numerusform>
            <numerusform>%n files without a description: who cannot see them learns nothing of them. Post again to post them as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerSplit</name>
    <message numerus="yes">
        <source>%n character(s) too many for one post.</source>
        <translation>
            <numerusform>%n character too many for one post.</numerusform>
            <numerusform>%n characters too many for one post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s) of it</source>
        <translation>
            <numerusform>Make %n post of it</numerusform>
            <numerusform>Make %n posts of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckHead</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you have %n follower(s).</source>
        <translation>
            <numerusform>On %1 you have %n follower.</numerusform>
            <numerusform>On %1 you have %n followers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you have %n follower(s), not %2.</source>
        <translation>
            <numerusform>On %1 you have %n follower, not %2.</numerusform>
            <numerusform>On %1 you have %n followers, not %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s) uploaded</source>
        <translation>
            <numerusform>%1, %n file uploaded</numerusform>
            <numerusform>%1, %n files uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1, %2 of %n file uploaded</numerusform>
            <numerusform>%1, %2 of %n files uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring over %n person(s)</source>
        <translation>
            <numerusform>Bring over %n person</numerusform>
            <numerusform>Bring over %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s), copied %1</source>
        <translation>
            <numerusform>%Ln follow, copied %1</numerusform>
            <numerusform>%Ln follows, copied %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) kept</source>
        <translation>
            <numerusform>%Ln post kept</numerusform>
            <numerusform>%Ln posts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them yours</source>
        <translation>
            <numerusform>%Ln of them yours</numerusform>
            <numerusform>%Ln of them yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of your %Ln follow(s).</source>
        <translation>
            <numerusform>If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of your %Ln follow.</numerusform>
            <numerusform>If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of your %Ln follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used now. You go on reading here, and can write on %2, with %3 of your %Ln follow(s).</source>
        <translation>
            <numerusform>%1 cannot be used now. You go on reading here, and can write on %2, with %3 of your %Ln follow.</numerusform>
            <numerusform>%1 cannot be used now. You go on reading here, and can write on %2, with %3 of your %Ln follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are there.</source>
        <translation>
            <numerusform>%n backup is there.</numerusform>
            <numerusform>%n backups are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln stay(s).</source>
        <translation>
            <numerusform>The newest one stays.</numerusform>
            <numerusform>The newest %Ln stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be had; see below.</source>
        <translation>
            <numerusform>%Ln thing could not be had; see below.</numerusform>
            <numerusform>%Ln things could not be had; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %Ln file(s) is there and as it was written on %1, %2 in all.</source>
        <translation>
            <numerusform>Its one file is there and as it was written on %1, %2 in all.</numerusform>
            <numerusform>Every one of its %Ln files is there and as it was written on %1, %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln mute</numerusform>
            <numerusform>%Ln mutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked server(s)</source>
        <translation>
            <numerusform>%Ln blocked server</numerusform>
            <numerusform>%Ln blocked servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln follow</numerusform>
            <numerusform>%Ln follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in lists</source>
        <translation>
            <numerusform>%Ln person in lists</numerusform>
            <numerusform>%Ln people in lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followed hashtag(s)</source>
        <translation>
            <numerusform>%Ln followed hashtag</numerusform>
            <numerusform>%Ln followed hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln asked for</numerusform>
            <numerusform>%Ln asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not possible there</source>
        <translation>
            <numerusform>%Ln not possible there</numerusform>
            <numerusform>%Ln not possible there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation>
            <numerusform>%Ln there before</numerusform>
            <numerusform>%Ln there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln still to do</numerusform>
            <numerusform>%Ln still to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by you, left as it is</source>
        <translation>
            <numerusform>%Ln changed by you, left as it is</numerusform>
            <numerusform>%Ln changed by you, left as it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be had: %1</source>
        <translation>
            <numerusform>%Ln cannot be had: %1</numerusform>
            <numerusform>%Ln cannot be had: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n item cannot be read.</numerusform>
            <numerusform>%n items cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no address of their own.</source>
        <translation>
            <numerusform>%n item has no address of its own.</numerusform>
            <numerusform>%n items have no address of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no time, or one that cannot be.</source>
        <translation>
            <numerusform>%n item has no time, or one that cannot be.</numerusform>
            <numerusform>%n items have no time, or one that cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are of somebody else than the archive’s owner.</source>
        <translation>
            <numerusform>%n item is of somebody else than the archive’s owner.</numerusform>
            <numerusform>%n items are of somebody else than the archive’s owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are neither posts nor boosts.</source>
        <translation>
            <numerusform>%n item is neither a post nor a boost.</numerusform>
            <numerusform>%n items are neither posts nor boosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no pictures, films or sounds.</source>
        <translation>
            <numerusform>%n file is no picture, film or sound.</numerusform>
            <numerusform>%n files are no pictures, films or sounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are larger than Godwit keeps.</source>
        <translation>
            <numerusform>%n file is larger than Godwit keeps.</numerusform>
            <numerusform>%n files are larger than Godwit keeps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that posts name are not in the archive.</source>
        <translation>
            <numerusform>%n file that posts name is not in the archive.</numerusform>
            <numerusform>%n files that posts name are not in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) that were boosted an archive has only the address, and they are not here.</source>
        <translation>
            <numerusform>Of %n post that was boosted the archive has only the address, and it is not here.</numerusform>
            <numerusform>Of %n posts that were boosted the archive has only the addresses, and they are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n favourite(s) and bookmark(s) an archive has only the address, and they are not here.</source>
        <translation>
            <numerusform>Of %n favourite or bookmark the archive has only the address, and it is not here.</numerusform>
            <numerusform>Of %n favourites and bookmarks the archive has only the addresses, and they are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) so far …</source>
        <translation>
            <numerusform>%n post so far …</numerusform>
            <numerusform>%n posts so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Godwit will write %n post(s) to @%1. Look at it first with --dry-run; if you agree: `godwit archive republish … --yes`.</source>
        <translation>
            <numerusform>Godwit will write %n post to @%1. Look at it first with --dry-run; if you agree: `godwit archive republish … --yes`.</numerusform>
            <numerusform>Godwit will write %n posts to @%1. Look at it first with --dry-run; if you agree: `godwit archive republish … --yes`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the archive of @%1, %n post(s) would go to @%2 under their own dates, delivered to nobody; whoever opens the profile there sees them.</source>
        <translation>
            <numerusform>Of the archive of @%1, %n post would go to @%2 under its own date, delivered to nobody; whoever opens the profile there sees it.</numerusform>
            <numerusform>Of the archive of @%1, %n posts would go to @%2 under their own dates, delivered to nobody; whoever opens the profile there sees them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them %n file(s) (%1).</source>
        <translation>
            <numerusform>With them %n file (%1).</numerusform>
            <numerusform>With them %n files (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are longer than the server takes.</source>
        <translation>
            <numerusform>%n post is longer than the server takes.</numerusform>
            <numerusform>%n posts are longer than the server takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have more files than the server takes.</source>
        <translation>
            <numerusform>%n post has more files than the server takes.</numerusform>
            <numerusform>%n posts have more files than the server takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a file is not in the archive.</source>
        <translation>
            <numerusform>Of %n post a file is not in the archive.</numerusform>
            <numerusform>Of %n posts a file is not in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a file is larger than the server takes.</source>
        <translation>
            <numerusform>Of %n post a file is larger than the server takes.</numerusform>
            <numerusform>Of %n posts a file is larger than the server takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a description is longer than the server takes.</source>
        <translation>
            <numerusform>Of %n post a description is longer than the server takes.</numerusform>
            <numerusform>Of %n posts a description is longer than the server takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have neither text nor a file.</source>
        <translation>
            <numerusform>%n post has neither text nor a file.</numerusform>
            <numerusform>%n posts have neither text nor a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are for people for whom the server has no visibility.</source>
        <translation>
            <numerusform>%n post is for people for whom the server has no visibility.</numerusform>
            <numerusform>%n posts are for people for whom the server has no visibility.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s): they are others’ posts.</source>
        <translation>
            <numerusform>%n boost: it is somebody else’s post.</numerusform>
            <numerusform>%n boosts: they are others’ posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) answer others, or what is not in the archive; servers take no such posts of the past.</source>
        <translation>
            <numerusform>%n post answers somebody else, or what is not in the archive; servers take no such posts of the past.</numerusform>
            <numerusform>%n posts answer others, or what is not in the archive; servers take no such posts of the past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) answer an own post that is left out.</source>
        <translation>
            <numerusform>%n post answers an own post that is left out.</numerusform>
            <numerusform>%n posts answer an own post that is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) mention others; servers take no such posts of the past.</source>
        <translation>
            <numerusform>%n post mentions others; servers take no such posts of the past.</numerusform>
            <numerusform>%n posts mention others; servers take no such posts of the past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s): nobody could vote in them.</source>
        <translation>
            <numerusform>%n poll: nobody could vote in it.</numerusform>
            <numerusform>%n polls: nobody could vote in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were for followers only.</source>
        <translation>
            <numerusform>%n post was for followers only.</numerusform>
            <numerusform>%n posts were for followers only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were for those alone whom they name.</source>
        <translation>
            <numerusform>%n post was for those alone whom it names.</numerusform>
            <numerusform>%n posts were for those alone whom they name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had been deleted.</source>
        <translation>
            <numerusform>%n post had been deleted.</numerusform>
            <numerusform>%n posts had been deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s), on this computer</source>
        <translation>
            <numerusform>%Ln draft, on this computer</numerusform>
            <numerusform>%Ln drafts, on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s), on this computer</source>
        <translation>
            <numerusform>%Ln setting, on this computer</numerusform>
            <numerusform>%Ln settings, on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) came back.</source>
        <translation>
            <numerusform>%Ln draft came back.</numerusform>
            <numerusform>%Ln drafts came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) were taken over.</source>
        <translation>
            <numerusform>%Ln setting was taken over.</numerusform>
            <numerusform>%Ln settings were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were here already.</source>
        <translation>
            <numerusform>%Ln draft was here already.</numerusform>
            <numerusform>%Ln drafts were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) were chosen here before, and stay.</source>
        <translation>
            <numerusform>%Ln setting was chosen here before, and stays.</numerusform>
            <numerusform>%Ln settings were chosen here before, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::ArchiveController</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and films</source>
        <translation>
            <numerusform>%Ln picture or film</numerusform>
            <numerusform>%Ln pictures and films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read so far</source>
        <translation>
            <numerusform>%Ln post read so far</numerusform>
            <numerusform>%Ln posts read so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be published; one of them: %1</source>
        <translation>
            <numerusform>%Ln could not be published: %1</numerusform>
            <numerusform>%Ln could not be published; one of them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::AttachmentList</name>
    <message numerus="yes">
        <source>%1 takes %n attachment(s) in a post.</source>
        <translation>
            <numerusform>%1 takes %n attachment in a post.</numerusform>
            <numerusform>%1 takes %n attachments in a post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::ConversationsController</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::FollowedBy</name>
    <message numerus="yes">
        <source>Followed by %1, %2 and %n other(s) you follow</source>
        <translation>
            <numerusform>Followed by %1, %2 and %n other you follow</numerusform>
            <numerusform>Followed by %1, %2 and %n others you follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::OutboxController</name>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, %n s left</numerusform>
            <numerusform>%1, %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n minute(s)</source>
        <translation>
            <numerusform>next try in %n min</numerusform>
            <numerusform>next try in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n second(s)</source>
        <translation>
            <numerusform>next try in %n s</numerusform>
            <numerusform>next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::PollEditor</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::RepublishController</name>
    <message numerus="yes">
        <source>%Ln for everybody</source>
        <translation>
            <numerusform>%Ln for everybody</numerusform>
            <numerusform>%Ln for everybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for everybody, but not in public timelines</source>
        <translation>
            <numerusform>%Ln for everybody, but not in public timelines</numerusform>
            <numerusform>%Ln for everybody, but not in public timelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for the account’s followers</source>
        <translation>
            <numerusform>%Ln for the account’s followers</numerusform>
            <numerusform>%Ln for the account’s followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you alone</source>
        <translation>
            <numerusform>%Ln for you alone</numerusform>
            <numerusform>%Ln for you alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) would go</source>
        <translation>
            <numerusform>%Ln post would go</numerusform>
            <numerusform>%Ln posts would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them answer(s) to your own posts</source>
        <translation>
            <numerusform>%Ln of them answers your own posts</numerusform>
            <numerusform>%Ln of them answer your own posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with them, %1</source>
        <translation>
            <numerusform>%Ln file with them, %1</numerusform>
            <numerusform>%Ln files with them, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::Republishing</name>
    <message numerus="yes">
        <source>The server has refused %n post(s) one after the other, the last one so: %1</source>
        <translation>
            <numerusform>The server has refused %n post one after the other, the last one so: %1</numerusform>
            <numerusform>The server has refused %n posts one after the other, the last one so: %1</numerusform>
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
    <message numerus="yes">
        <source>the newest %n posts</source>
        <translation>
            <numerusform>the newest post</numerusform>
            <numerusform>the newest %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n posts</source>
        <translation>
            <numerusform>the oldest post</numerusform>
            <numerusform>the oldest %n posts</numerusform>
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
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::SwitchController</name>
    <message numerus="yes">
        <source>Your place is kept, %n waiting post(s) go out from here.</source>
        <translation>
            <numerusform>Your place is kept, %n waiting post goes out from here.</numerusform>
            <numerusform>Your place is kept, %n waiting posts go out from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting thing(s) go out from here.</source>
        <translation>
            <numerusform>Your place is kept, %n waiting thing goes out from here.</numerusform>
            <numerusform>Your place is kept, %n waiting things go out from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting post(s) have gone out.</source>
        <translation>
            <numerusform>Your place is kept, %n waiting post has gone out.</numerusform>
            <numerusform>Your place is kept, %n waiting posts have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting thing(s) have gone out.</source>
        <translation>
            <numerusform>Your place is kept, %n waiting thing has gone out.</numerusform>
            <numerusform>Your place is kept, %n waiting things have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your answer in the outbox.</source>
        <translation>
            <numerusform>%n needs your answer in the outbox.</numerusform>
            <numerusform>%n need your answer in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::ThreadController</name>
    <message numerus="yes">
        <source>%n more reply(s) from %1</source>
        <translation>
            <numerusform>%n more reply from %1</numerusform>
            <numerusform>%n more replies from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::TimelineFiltering</name>
    <message numerus="yes">
        <source>%n of %1 posts here hidden</source>
        <translation>
            <numerusform>%n of %1 posts here hidden</numerusform>
            <numerusform>%n of %1 posts here hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeboatShare</name>
    <message numerus="yes">
        <source>of %Ln follow(s)</source>
        <translation>
            <numerusform>of %Ln follow</numerusform>
            <numerusform>of %Ln follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoutCommand</name>
    <message numerus="yes">
        <source>%n act(s) of @%1 have not been sent and would be erased.</source>
        <translation>
            <numerusform>%n act of @%1 has not been sent and would be erased.</numerusform>
            <numerusform>%n acts of @%1 have not been sent and would be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of @%1 have not been sent and would not be, until you sign in again.</source>
        <translation>
            <numerusform>%n act of @%1 has not been sent and would not be, until you sign in again.</numerusform>
            <numerusform>%n acts of @%1 have not been sent and would not be, until you sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its server has %n of them for later and publishes them all the same, unless you cancel them first.</source>
        <translation>
            <numerusform>Its server has %n of them for later and publishes it all the same, unless you cancel it first.</numerusform>
            <numerusform>Its server has %n of them for later and publishes them all the same, unless you cancel them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Show %n picture</numerusform>
            <numerusform>Show %n pictures</numerusform>
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
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message numerus="yes">
        <source>Posted, %n post(s).</source>
        <translation>
            <numerusform>Posted, %n post.</numerusform>
            <numerusform>Posted, %n posts.</numerusform>
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
    <name>ReportSheet</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken back</source>
        <translation>
            <numerusform>%Ln not taken back</numerusform>
            <numerusform>%Ln not taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be</source>
        <translation>
            <numerusform>%Ln could not be</numerusform>
            <numerusform>%Ln could not be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message numerus="yes">
        <source>%1: %n line(s) name nobody, the first one is line %2.</source>
        <translation>
            <numerusform>%1: %n line names nobody, line %2.</numerusform>
            <numerusform>%1: %n lines name nobody, the first one is line %2.</numerusform>
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
    <name>SwitchCommand</name>
    <message numerus="yes">
        <source>%n waiting thing(s) have gone out.</source>
        <translation>
            <numerusform>%n waiting thing has gone out.</numerusform>
            <numerusform>%n waiting things have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to go out from there.</source>
        <translation>
            <numerusform>%n thing waits to go out from there.</numerusform>
            <numerusform>%n things wait to go out from there.</numerusform>
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
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPartLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
<context>
    <name>TitleOf</name>
    <message numerus="yes">
        <source>A post with %n file(s)</source>
        <translation>
            <numerusform>A post with %n file</numerusform>
            <numerusform>A post with %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
