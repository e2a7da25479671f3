<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountsCommand</name>
    <message>
        <source>the accounts signed in here, or which one commands use by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say `godwit accounts`, or `godwit accounts default HANDLE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive: signed out, still readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet: `godwit login SERVER`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning: what is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerMedia</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it for people who cannot see it. What matters in this picture?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerSheet</name>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerTargets</name>
    <message>
        <source>Post as %1, %2 characters left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>delete a post of yours from its server; your copy stays, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is not by %1; only its author&apos;s account can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>check the data folder, the accounts and their servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of cache, %3 of your own, %4 free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; make room, or posts will not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both databases are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) in the outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them need(s) you: `godwit outbox`</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 is an archive: readable, signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1: %2 answers, the token is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusedPost</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1 · edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowCommand</name>
    <message>
        <source>follow a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop following a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow @%1 now (or have asked to).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not follow @%1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load what is missing here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit</name>
    <message>
        <source>The token of this account is not in the keychain any more. Sign in again; nothing that is kept here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keychain that answers. Give a passphrase (it is asked for, or taken from GODWIT_PASSPHRASE) and tokens are kept in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again; reading what is cached works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of this data folder are in an encrypted file. Give its passphrase: at the prompt, in GODWIT_PASSPHRASE, or by the file descriptor that GODWIT_PASSPHRASE_FD names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the file of tokens. Try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of tokens is damaged. Remove “secrets” from the data folder and sign in again; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be kept or read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Godwit is using the data folder and did not let go of it in time. Try again; if it goes on, close the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file is damaged. Close every Godwit that uses this data folder and start again: what can be read is then saved into a fresh file, and the damaged one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit may not write to its data folder. Check the folder&apos;s permissions, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was written by a later version of Godwit. It has not been touched; install that version or a later one, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was stopped before it was done. Try again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder could not be read or written. Check that its disk works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file was damaged. All of it could be read and was saved into a fresh file; the damaged one is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A data file was damaged. %n entries could be saved into a fresh file, others may be lost; the damaged one is kept as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command “%1”. `godwit help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--colour is auto, always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and do not wait for its delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: the server made this post %1, wider than you asked. Delete it there if that is not what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the outbox and goes out after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the outbox: it goes out when Godwit next runs and the server answers. `godwit outbox wait` tries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the outbox: `godwit outbox retry %1` sends it again, `godwit outbox cancel %1` drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether this arrived: %1 Look at the server, then `godwit outbox retry %2` or `godwit outbox cancel %2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost; Godwit is checking whether it arrived, and will not send it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act or read as this account instead of the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is cached; send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output; see `godwit help json`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: auto (where a terminal shows them), always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data folder: other accounts, cache and outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the help of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json a command writes one JSON document. Each object has a `kind`. Times are ISO 8601 in UTC; what is none or unknown is absent, never null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed for another reason than those below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such post, person, file or act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer; what is cached was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server, or Godwit before it, said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the outbox, not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account is signed in, or its token is not valid any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you must decide: see `godwit outbox`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data folder cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keychain. A passphrase for the file of tokens: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file of tokens: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post has not been cached here, and --offline was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find this post: it may be deleted, or not be for your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been seen here yet, and --offline was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file; Godwit needs a folder there. Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s address is not a secure web address, so it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads into a private network, so nothing was fetched from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host called %1. It may be back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached for this picture. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to send this picture. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not give out this picture (answer %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 64 MB. Open it in the browser to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels to be shown here. Open it in the browser to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many frames to be shown here. Open it in the browser to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be kept on this disk. See whether it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not wanted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network. Check its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name, or whether your network can look up names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections: it may be down. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was there. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let Godwit through to %1. Check the proxy&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in first: open its page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address, where your sign-in may not be sent. If your network does that, sign in to the network first: open any page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to this account here. Sign in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because it would have shown your sign-in to another server than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that should be sent cannot be read. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience: too much was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept your sign-in any more. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this to your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has frozen your account. Its web page says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as a microblog server does. Check the name; if it is right, your network may want you to sign in first: open any page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may go on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took this post several times without an answer, and does not show it. Look at your profile there, then send it again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while this post was sent, and your profile now shows a similar one. Compare them, then send it again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while this post was sent, and the server does not say whether it arrived. Look at your profile there, then send it again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this visibility and would show the post to more people. Nothing was sent: choose another visibility or another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no quotes. Nothing was sent: put the post&apos;s address into the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no polls. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find the post that this one answers or quotes, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find this post, so nothing was done there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boosted your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 favourited your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll of %1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited a post that you boosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited a post that you quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server cut some of your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server&apos;s moderators sent you a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent; your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · closes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post&apos;s author has not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post&apos;s author does not want it quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is from somebody you blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted post is from somebody you muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see the quoted post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Looking whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived. Look, then send it again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit::Acts</name>
    <message>
        <source>It is being sent already: it was too late to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit::AnswerListener</name>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit does not answer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Godwit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit has the answer and goes on signing in. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit::Composer</name>
    <message numerus="yes">
        <source>%1 takes %n attachment(s) in a post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::OutboxController</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a boost back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a favourite back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit::Places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Godwit::SearchController</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 ms, also offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>this list, or more about one command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit reads and posts on microblog servers, and carries on when one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: godwit help COMMAND, godwit help json, godwit help exit-codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help on “%1”. `godwit help` lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold and unfold a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on by a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Link: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginCommand</name>
    <message>
        <source>sign in to a server: by the browser, a pasted code, or a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the code that the server shows; for machines without a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an access token that you have from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser shows the server&apos;s page. If it does not, open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in any browser, allow Godwit, and paste the code that it shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as @%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as @%1 on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoutCommand</name>
    <message>
        <source>sign out; what is cached stays readable unless --erase is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything that only this account brought, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 is signed out, and what only it had brought is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 is signed out. What was cached stays readable here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down. It goes out as soon as the server takes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sensitive content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsCommand</name>
    <message>
        <source>what others did with you and your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has done anything with your posts yet. It will come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Not sent, because one of its files was not uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, because the post that it belongs to was not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>what was said and is not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: what has been delivered or cancelled, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait: give up after so many seconds (default 300).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say outbox list, wait, retry ID or cancel ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single act has an id that begins with “%1”; `godwit outbox list --all` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seconds takes a number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent, or has been: too late to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What you write and do goes out from here, also when a server is away for a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the favourite back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message>
        <source>write a post; without TEXT it is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post that this answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content warning; the text folds under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, video or sound to attach; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file shows, for those who cannot see it; in the order of --media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the text, e.g. fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to vote for; give it at least twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visibility “%1”: say public, unlisted, followers or direct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to post: give a text, or a file with --media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 takes %3. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostDelivery</name>
    <message>
        <source>Not sent, because one of its files was not uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows this post to MORE people than you asked for. Delete it there if they must not read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostItem</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostOrigin</name>
    <message>
        <source>%1 boosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPrinter</name>
    <message>
        <source>boosted by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  · · · a stretch here has not been fetched · · ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>You are reading your own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFieldLine</name>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>Follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactCommand</name>
    <message>
        <source>show a post to your followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a boost back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a favourite back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a post among your bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatableDelivery</name>
    <message>
        <source>%1 does not delete posts for apps: delete it on its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search the server, or with --local everything cached here; quote WORDS that begin with -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything cached here, offline; understands from: to: has: in: before: after: lang: is:, &quot;phrases&quot; and -words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many posts (default 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cached here can be searched with --local.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Narrow by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you have read, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Enter asks the server too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you have read is on this computer and can be found without any network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed in here. `godwit accounts` lists who is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is signed in yet: `godwit login SERVER`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop says, or always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 to 160 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages slide and folds unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>show a post, or a person&apos;s profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInError</name>
    <message>
        <source>That is not the name of a server. Type a server (mastodon.example), a handle (@you@mastodon.example) or a profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not give access: it was refused in the browser. Sign in again if that was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer does not belong to this sign-in, so it was ignored. Start again, and use the page that opens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the browser&apos;s answer. Sign in by pasting a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start again, or sign in by pasting a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was given. Start again and paste the code that the server shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept that code: it is mistyped, used up or too old. Start again, and paste all of the code that the page shows then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a token: it is empty, too long, or has spaces or other characters in it that no token has. Copy it again and give nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept that token: it is mistyped, was withdrawn, or is another server&apos;s. Copy it again, or sign in without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server, handle or profile link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>Allow Godwit in the browser, then paste the code that the server shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Godwit in the browser that has just opened. It comes back here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamCommand</name>
    <message>
        <source>show posts and notifications as they arrive, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be followed: home, local, federated and notifications can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives offline. `godwit timeline --offline` shows what is cached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamPrinter</name>
    <message>
        <source>%1 Godwit goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening live to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has no live stream: Godwit asks it every %n seconds, less often while it is quiet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline “%1” is not followed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are not followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer boosted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadCommand</name>
    <message>
        <source>show a post with what it answers and its replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look for new replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>read a timeline: what is new is fetched, what is known is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many posts (default 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timeline “%1”. See `godwit help timeline`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: `godwit timeline %1 …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline “%1” takes nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own copy, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look for new posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1 · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeHint</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisibilityMark</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningBar</name>
    <message>
        <source>Fold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit keeps your social life on this computer and carries on when a server does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Any of these will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server a friend is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody&apos;s handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteButton</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
