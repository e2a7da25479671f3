// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "update/download.h"

namespace Godwit
{

// The pieces of a release's file, from the first source that has the right list of them. One after the other
// is asked, the next one also when the one before has not answered within a second: what is asked of several
// is for nothing, and a dead mirror must delay nobody. `report` is told what came, and why a source did not
// have it. The scope owns what is on its way when it ends. Engine thread.
QCoro::Task<UpdateResult<QList<Chunk>>> fetchPieceList(TaskScope *scope, DownloadOrder order,
                                                       std::shared_ptr<DownloadStop> stop,
                                                       std::shared_ptr<DownloadReport> report);

} // namespace Godwit
