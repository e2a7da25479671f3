// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QByteArray>

namespace Godwit
{

// A text as HTML again, of the few elements that microblog servers use, for others to read. All that is
// foreign is escaped.
QString postHtml(const RichText &text);

} // namespace Godwit
