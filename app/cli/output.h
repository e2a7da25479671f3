// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace Godwit
{

// Standard output and error. With `--json` standard output holds one document (a stream: one a line),
// failures too; sentences for people go to standard error.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)

public:
    enum class Colours : quint8 {
        WhenTerminal,
        Always,
        Never,
    };

    Output(bool json, Colours colours);

    bool json() const { return m_json; }

    // Whether escape sequences may be written.
    bool colours() const { return m_colours; }

    // Columns of the terminal; where there is none, so many that no line is broken.
    int width() const { return m_width; }

    void line(const QString &text = {});
    // To standard error: what a person should know beside the answer.
    void notice(const QString &sentence);
    void document(const QJsonObject &object);
    void failure(const Failure &failure);

    // Standard output takes nothing any more: its reader has left, or its disk is full.
    bool isBroken() const { return m_error != 0; }

    // The exit code of a run that would end with this one: another where standard output did not take
    // everything, unless its reader has left, who had what they wanted.
    int exitCode(ExitCode code);

    // In the terminal's palette when colours are on, else unchanged.
    QString dim(const QString &text) const;
    QString strong(const QString &text) const;
    QString warning(const QString &text) const;
    QString accent(const QString &text) const;

private:
    void write(const QByteArray &bytes);
    QString styled(const char *codes, const QString &text) const;

    bool m_json;
    bool m_colours;
    // Of the first that standard output did not take; 0: it took all.
    int m_error = 0;
    int m_width;
};

} // namespace Godwit
