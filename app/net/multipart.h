// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

#include <QHttpMultiPart>

namespace Godwit
{

// The body of a multipart request; null when one of its files cannot be read. The caller owns it.
QHttpMultiPart *makeMultipart(const MultipartBody &parts);

} // namespace Godwit
