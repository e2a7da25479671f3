// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/nameresolver.h"

#include <QObject>

namespace Godwit
{

class SystemResolver final : public QObject, public NameResolver
{
    Q_OBJECT

public:
    QCoro::Task<NameAnswer> ask(QString host, Milliseconds within) override;
    QCoro::Task<NameAnswer> askAbove(QString host, Milliseconds within) override;
    void abort() override;

Q_SIGNALS:
    void aborted();

private:
    bool m_aborted = false;
};

} // namespace Godwit
