// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/updatestate.h"
#include "update/updater.h"

#include <QObject>

namespace Godwit
{

class Alarm;
class RandomSource;
class Settings;

// Keeps the program of an open window up to date: looks for newer versions by itself, where that was not
// switched off, and fetches what is not too much; what is put in place is a person's choice. Holds the
// memory of releases only while it does something, so that `godwit update` may come between. Engine thread.
class Updates : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        Settings &settings;
        Clock &clock;
        RandomSource &random;
        TaskScope &scope;
        UpdateSettings build;
    };

    // What a person says to a release for which it takes a word.
    struct Consent {
        bool metered = false;
        bool old = false;
        bool clock = false;
        bool again = false;
    };

    // Is not fetched unasked when it is larger.
    static constexpr qint64 mostUnasked = qint64(256) << 20;

    // All surroundings outlive it, and it the scope's tasks.
    explicit Updates(Surroundings surroundings);
    ~Updates() override;

    const UpdateState &state() const { return m_state; }

    // A window is open from now on.
    void start();
    // Breaks off what is under way; what was fetched is kept.
    void stop();

    // Each does nothing while another is under way.

    // What is known without asking anybody.
    QCoro::Task<> read();
    // Asks the mirrors, and fetches what they offer unless it is too much.
    QCoro::Task<> look();
    // The same of a folder that is laid out as a mirror.
    QCoro::Task<> look(QString folder);
    // Fetches what is offered, however large, from where it was offered.
    QCoro::Task<> fetch(Consent consent);
    // Whether what was fetched is in the program's place, and begins with the next start.
    QCoro::Task<bool> apply();
    // Whether the version before is.
    QCoro::Task<bool> back();

    QCoro::Task<> setAutomatic(bool automatic);

Q_SIGNALS:
    void changed();

private:
    using Step = UpdateState::Step;

    bool begin(Step step);
    QCoro::Task<> end();
    void enter(Step step);
    UpdateSettings settingsNow() const;
    NetworkUse networkUse() const;
    bool isNetworkFree();
    QCoro::Task<bool> ask(QString folder);
    QCoro::Task<> bring();
    bool isAgreed(const UpdateError &concern) const;
    bool mayFetchUnasked() const;
    void readOffer();
    void readPlace();
    QCoro::Task<> keep(QString name, QString value);
    static QCoro::Task<> watch(Updates *self);
    QCoro::Task<> lookByItself();
    void plan();
    void wake();

    const Surroundings m_with;
    UpdateState m_state;
    // Of what is offered.
    Consent m_consent;
    NetworkMeter m_meter;
    std::unique_ptr<Alarm> m_alarm;
    // While something is done.
    std::unique_ptr<Updater> m_updater;
    Instant m_startedAt;
    bool m_started = false;
};

} // namespace Godwit
