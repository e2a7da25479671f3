// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/timelinemodel.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// The home timeline of the default account: what is cached at once, then what is new. UI thread.
class HomeController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::TimelineModel *model READ model CONSTANT)
    Q_PROPERTY(QString handle READ handle NOTIFY handleChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY shown)

public:
    // The thread outlives the controller's use of it.
    explicit HomeController(EngineThread &engine);

    TimelineModel *model() { return &m_model; }

    QString handle() const { return m_handle; }

    QString problem() const { return m_problem; }

    bool isEmpty() const { return m_model.rowCount() == 0; }

Q_SIGNALS:
    void handleChanged();
    void problemChanged();
    void shown();

    // From the engine thread.
    void rowsRead(const std::vector<Godwit::PostRow> &rows);
    void accountRead(const QString &handle);
    void fetchFailed(const QString &sentence);

private:
    QCoro::Task<> load(Engine *engine);
    QCoro::Task<bool> read(Engine *engine);
    void show(const std::vector<PostRow> &rows);
    void setProblem(const QString &sentence);

    TimelineModel m_model;
    QString m_handle;
    QString m_problem;
};

} // namespace Godwit
