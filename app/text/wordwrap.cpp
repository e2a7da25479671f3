// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordwrap.h"

#include "text/cellwidth.h"

namespace Godwit
{

namespace
{

class Lines
{
public:
    explicit Lines(int width) : m_width(width) {}

    void word(const Cell &cell, const StyledText &look);
    void space(const StyledText &look);
    // Puts the word that has come together onto this line or the next.
    void settle();
    void feed();
    void put(const Cell &cell, const StyledText &look);

    std::vector<StyledLine> take();

private:
    struct Placed {
        Cell cell;
        const StyledText *look;
    };

    int m_width;
    int m_column = 0;
    bool m_space = false;
    const StyledText *m_spaceLook = nullptr;
    int m_wordWidth = 0;
    std::vector<Placed> m_word;
    StyledLine m_line;
    std::vector<StyledLine> m_lines;
};

void Lines::put(const Cell &cell, const StyledText &look)
{
    if (m_column + cell.width > m_width && m_column > 0) {
        m_lines.push_back(std::exchange(m_line, {}));
        m_column = 0;
    }
    if (m_line.empty() || m_line.back().sgr != look.sgr || m_line.back().link != look.link)
        m_line.push_back({{}, look.sgr, look.link});
    m_line.back().text += cell.text;
    m_column += cell.width;
}

void Lines::word(const Cell &cell, const StyledText &look)
{
    m_word.push_back({cell, &look});
    m_wordWidth += cell.width;
    // Between ideographs a line may break anywhere; and a word wider than a line is not worth holding back.
    if (cell.width == 2 || m_wordWidth >= m_width)
        settle();
}

void Lines::space(const StyledText &look)
{
    settle();
    m_space = true;
    m_spaceLook = &look;
}

void Lines::settle()
{
    if (m_word.empty())
        return;
    const int gap = m_space && m_column > 0 ? 1 : 0;
    if (m_column > 0 && m_column + gap + m_wordWidth > m_width && m_wordWidth <= m_width &&
        (gap || m_word.size() == 1)) {
        m_lines.push_back(std::exchange(m_line, {}));
        m_column = 0;
    } else if (gap && m_column + 1 < m_width)
        put({QStringLiteral(" "), 1}, *m_spaceLook);
    for (const Placed &placed : m_word)
        put(placed.cell, *placed.look);
    m_word.clear();
    m_wordWidth = 0;
    m_space = false;
}

void Lines::feed()
{
    settle();
    m_space = false;
    m_lines.push_back(std::exchange(m_line, {}));
    m_column = 0;
}

std::vector<StyledLine> Lines::take()
{
    settle();
    if (!m_line.empty() || m_lines.empty())
        m_lines.push_back(std::exchange(m_line, {}));
    return std::exchange(m_lines, {});
}

bool isBreakable(const QString &cluster)
{
    return cluster == u" " || cluster == u"\t" || cluster == u"\u3000";
}

} // namespace

std::vector<StyledLine> wrapLines(const std::vector<StyledText> &pieces, int width)
{
    Lines lines(width);
    for (const StyledText &piece : pieces) {
        for (const Cell &cell : cellsOf(piece.text)) {
            if (cell.text == u"\n")
                lines.feed();
            else if (isBreakable(cell.text))
                lines.space(piece);
            else
                lines.word(cell, piece);
        }
    }
    return lines.take();
}

std::vector<StyledLine> cutLines(const std::vector<StyledText> &pieces, int width)
{
    Lines lines(width);
    for (const StyledText &piece : pieces) {
        for (const Cell &cell : cellsOf(piece.text)) {
            if (cell.text == u"\n")
                lines.feed();
            else
                lines.put(cell, piece);
        }
    }
    return lines.take();
}

} // namespace Godwit
