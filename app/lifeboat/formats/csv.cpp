// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/csv.h"

#include "base/tr.h"

#include <QStringDecoder>

namespace Godwit
{

using Kind = BackupError::Kind;

BackupResult<QString> csvText(QByteArrayView bytes, const QString &name, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return backupFailure(Kind::TooLarge, name);
    const auto marked = QStringConverter::encodingForData(bytes.first(std::min<qsizetype>(bytes.size(), 4)));
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null))
        return backupFailure(Kind::BadTable, name, tr("it is no text."));
    return text;
}

namespace
{

class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    CsvReader(QStringView text, QChar separator, const CsvLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    // False when something is wrong: see problem().
    bool row(CsvRow &row)
    {
        row.line = m_line;
        row.fields.clear();
        while (true) {
            QString field;
            if (!this->field(field))
                return false;
            row.fields.append(field);
            if (row.fields.size() > m_limits.columns)
                return fail(tr("line %1 has too many columns.").arg(row.line));
            if (atEnd())
                return true;
            const QChar next = m_text[m_at++];
            if (next == m_separator)
                continue;
            endLine(next);
            return true;
        }
    }

    const QString &problem() const { return m_problem; }

private:
    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    // A carriage return with its line feed is one end.
    void endLine(QChar first)
    {
        if (first == u'\r' && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    bool field(QString &field)
    {
        if (!atEnd() && m_text[m_at] == u'"' && !quoted(field))
            return false;
        // What follows a closing quote belongs to the field, as spreadsheets read it.
        const qsizetype begin = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        field += m_text.sliced(begin, m_at - begin);
        if (field.size() > m_limits.fieldCharacters)
            return fail(tr("a field in line %1 is too long.").arg(m_line));
        return true;
    }

    bool quoted(QString &field)
    {
        const int begunAt = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (atEnd() || m_text[m_at] != u'"')
                    return true;
            }
            if (c == u'\n')
                ++m_line;
            if (field.size() >= m_limits.fieldCharacters)
                return fail(tr("a quote that begins in line %1 does not end.").arg(begunAt));
            field.append(c);
        }
        return fail(tr("a quote that begins in line %1 does not end.").arg(begunAt));
    }

    QStringView m_text;
    QChar m_separator;
    const CsvLimits &m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_problem;
};

bool isBlank(const CsvRow &row)
{
    return std::ranges::all_of(row.fields, [](const QString &field) { return field.trimmed().isEmpty(); });
}

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.isEmpty() && !bytes.contains(',') && !bytes.contains('"') &&
                       !bytes.contains('\n') && !bytes.contains('\r') && !bytes.startsWith(' ') &&
                       !bytes.endsWith(' ');
    if (plain || bytes.isEmpty())
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

BackupResult<std::vector<CsvRow>> readCsv(QStringView text, QChar separator, const QString &name,
                                          qsizetype mostRows, const CsvLimits &limits)
{
    CsvReader reader(text, separator, limits);
    std::vector<CsvRow> rows;
    while (!reader.atEnd()) {
        CsvRow row;
        if (!reader.row(row))
            return backupFailure(Kind::BadTable, name, reader.problem());
        if (isBlank(row))
            continue;
        rows.push_back(std::move(row));
        if (mostRows > 0 && qsizetype(rows.size()) >= mostRows)
            break;
        if (qsizetype(rows.size()) > limits.rows)
            return backupFailure(Kind::TooMany, name);
    }
    return rows;
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty() || &field != &fields.first())
            line += ',';
        line += csvField(field);
    }
    return line + '\n';
}

} // namespace Godwit
