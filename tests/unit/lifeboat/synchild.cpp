// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed: brings a standby in step between two servers of its parent's.
// synchild FOLDER ACTIVE-URL STANDBY-URL [RESTORE]: with the number of one, goes on with that restore, to
// which the person has agreed, or with undoing it. Ends with 0 when a run went through, else waits for its
// next moment and runs again.
#include "base/random.h"
#include "fakes/fastclock.h"
#include "synclife.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Godwit;
using namespace std::chrono_literals;

namespace
{

// A lease of 3 minutes is over after a third of a second.
constexpr int speed = 500;

int syncToTheEnd(SyncLife &life, SyncPair pair, Clock &clock)
{
    if (!pair.active.isRestore() && !QCoro::waitFor(life.sync.consent(pair)))
        return 2;
    for (int runs = 0; runs < 200; ++runs) {
        const SyncEnd end = QCoro::waitFor(life.sync.sync(pair));
        std::printf("%s\n", qPrintable(syncEndWord(end.why)));
        std::fflush(stdout);
        if (end.why == SyncEnd::Why::Finished)
            return 0;
        const Milliseconds wait = end.goesOnAt ? *end.goesOnAt - clock.now() : Milliseconds(1min);
        QCoro::waitFor(clock.sleep(std::clamp<Milliseconds>(wait, 1s, 20min)));
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 3;
    const RestoreId restore(words.value(4).toLongLong());
    const SyncPair pair = restore ? SyncPair{GraphOwner(restore), standbyAccount} : SyncLife::pair();
    FastClock clock(speed);
    SystemRandom random;
    const SyncServers servers{.active = *Origin::fromUrl(QUrl(words[2])),
                              .standby = *Origin::fromUrl(QUrl(words[3]))};
    SyncLife life(words[1], servers, clock, random);
    return syncToTheEnd(life, pair, clock);
}
