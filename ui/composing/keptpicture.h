// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QByteArray>
#include <QImage>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Outbox;

// Keeps a picture that is no file, as of the clipboard: its PNG, or else `image`, which is written as one
// beside all other work. Gives its path.
QCoro::Task<StoreResult<QString>> keepPicture(Outbox *outbox, QByteArray png, QImage image);

} // namespace Godwit
