// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/outboxcontroller.h"

#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/outboxreading.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace Godwit
{

using namespace std::chrono_literals;

OutboxController::OutboxController(EngineThread &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &OutboxController::readAgain);
    connect(&engine, &EngineThread::outboxChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::uploading, this, &OutboxController::take);
    readAgain();
}

void OutboxController::readAgain()
{
    const Instant today = instantFromMs(QDate::currentDate().startOfDay().toMSecsSinceEpoch());
    m_engine.ask<OutboxRead>(
        this, [today](Engine &engine) { return readOutbox(&engine, today); },
        [this](const OutboxRead &read) {
            const QList<ActRow> before = std::exchange(m_rows, read.rows);
            m_count = read.waiting;
            m_needing = read.needing;
            m_paused = read.paused;
            m_uploads.removeIf([this](const auto &upload) {
                return std::ranges::find(m_rows, upload.key(), &ActRow::id) == m_rows.end();
            });
            Q_EMIT changed();
            // What was refused in an earlier run has been told.
            if (std::exchange(m_known, true))
                tellRefused(before);
        });
}

void OutboxController::tellRefused(const QList<ActRow> &before)
{
    for (const ActRow &row : std::as_const(m_rows)) {
        const auto former = std::ranges::find(before, row.id, &ActRow::id);
        if (row.refused && (former == before.end() || !former->refused))
            Q_EMIT refused(row.note.isEmpty() ? row.stateWords : row.note);
    }
}

void OutboxController::take(const QString &act, qint64 sent, qint64 total)
{
    Upload &upload = m_uploads[act];
    if (!upload.since.isValid() || sent < upload.sent)
        upload.since.start();
    upload.sent = sent;
    upload.total = total;
    ++m_progress;
    Q_EMIT progressed();
}

double OutboxController::share(const QString &act, int) const
{
    const Upload upload = m_uploads.value(act);
    return upload.total > 0 ? double(upload.sent) / double(upload.total) : -1;
}

QString OutboxController::uploadWords(const QString &act, int) const
{
    const Upload upload = m_uploads.value(act);
    if (upload.total <= 0)
        return {};
    const QLocale locale;
    const QString done =
        tr("%1 of %2")
            .arg(locale.formattedDataSize(upload.sent, 1), locale.formattedDataSize(upload.total, 1));
    // A guess after a moment is no guess.
    if (upload.sent <= 0 || upload.since.elapsed() < 1'000 || upload.sent == upload.total)
        return done;
    const double left =
        double(upload.since.elapsed()) / double(upload.sent) * double(upload.total - upload.sent);
    return tr("%1, %n second(s) left", nullptr, int(left / 1'000) + 1).arg(done);
}

bool OutboxController::areSent(const QStringList &acts) const
{
    return std::ranges::all_of(acts, [this](const QString &act) {
        const auto row = std::ranges::find(m_rows, act, &ActRow::id);
        return row != m_rows.cend() && row->standing == QLatin1StringView("sent");
    });
}

QString OutboxController::waitWords(double until) const
{
    const double left = (until - double(QDateTime::currentMSecsSinceEpoch())) / 1'000;
    if (left <= 0)
        return {};
    if (left > 90)
        return tr("next try in %n minute(s)", nullptr, int(left / 60) + 1);
    return tr("next try in %n second(s)", nullptr, int(left) + 1);
}

} // namespace Godwit
