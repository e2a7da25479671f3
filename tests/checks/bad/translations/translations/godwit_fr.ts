<TS><message><translation>oui</translation></message>
<message><translation type="unfinished"></translation></message>
<message><source>%1 waits</source><translation>%2 attend</translation></message>
<message><source>It waits</source><translation>C'est en attente</translation></message>
<message><source>Waiting: %1</source><translation>En attente : %1, `godwit 'a' : b`</translation></message>
<message><source>%n post(s)</source><translation>
<numerusform>un message</numerusform><numerusform>%n messages</numerusform></translation></message>
</TS>
