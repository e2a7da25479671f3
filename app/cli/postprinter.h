// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/notificationstore.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace Godwit
{

// Posts and people for a person at a terminal. Nothing of what is foreign reaches the terminal unfiltered.
class PostPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PostPrinter)

public:
    // Both outlive the printer. `now` is what ages are counted from.
    PostPrinter(Output &out, Instant now);

    void print(const Row &row);
    // `indent`: columns to the left, for threads and quotes.
    void print(const PostView &view, int indent = 0);
    void print(const NotificationView &view);
    void print(const Profile &profile);

private:
    void head(const PostView &view, int indent);
    void body(const PostView &view, int indent);
    void attachments(const Post &post, int indent);
    void poll(const Poll &poll, int indent);
    void foot(const PostView &view, int indent);
    QString nameOf(const Profile &profile) const;

    Output &m_out;
    Instant m_now;
};

// "now", "5 min", "3 h", "2 d", or the date.
QString ageOf(Instant instant, Instant now);

} // namespace Godwit
