// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed: republishchild FOLDER SERVER-URL goes on with giving the archive in the data
// folder, as the person has agreed to, to the account on that server. Ends with 0 when all of it is there.
#include "base/random.h"
#include "fakes/fastclock.h"
#include "republishlife.h"

using namespace Godwit;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 3;
    constexpr int speed = 100;
    FastClock clock(speed);
    SystemRandom random;
    RepublishLife life(words[1], *Origin::fromUrl(QUrl(words[2])), clock, random);
    for (int runs = 0; runs < 200; ++runs) {
        const SyncEnd end = QCoro::waitFor(life.republishing->run(life.pair()));
        if (end.why == SyncEnd::Why::Finished)
            return 0;
        const Milliseconds wait = end.goesOnAt ? *end.goesOnAt - clock.now() : Milliseconds(1min);
        QCoro::waitFor(clock.sleep(std::clamp<Milliseconds>(wait, 1s, 20min)));
    }
    return 1;
}
