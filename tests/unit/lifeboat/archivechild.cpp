// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed: archivechild FOLDER PATH imports an archive into a data folder, and says each
// time that a part is on the disk. Ends with 0 when all of it is.
#include "archivelife.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Godwit;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 3)
        return 2;
    ArchiveLife life(given[1]);
    QObject::connect(life.archives.get(), &Archives::progressed, life.archives.get(),
                     [](const ArchiveProgress &progress) {
                         std::printf("%lld\n", static_cast<long long>(progress.posts));
                         std::fflush(stdout);
                     });
    const auto report = QCoro::waitFor(life.archives->import(given[2], {}));
    return report ? 0 : 1;
}
