// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace Godwit
{

// The figures of one benchmark: an aligned table on standard output when it ends, and one JSON object a line
// appended to the file that GODWIT_BENCH_RESULTS names (packaging/dev bench makes build/bench/results.json of
// it).
class BenchReport
{
public:
    enum class Better { Lower, Higher };

    struct Row {
        std::string name;
        double value = 0;
        std::string unit;
        std::optional<double> budget;
        Better better = Better::Lower;

        [[nodiscard]] std::optional<bool> met() const
        {
            if (!budget)
                return std::nullopt;
            return better == Better::Lower ? value <= *budget : value >= *budget;
        }
    };

    explicit BenchReport(std::string bench) : m_bench(std::move(bench)) {}

    BenchReport(const BenchReport &) = delete;
    BenchReport &operator=(const BenchReport &) = delete;

    ~BenchReport()
    {
        print();
        append();
    }

    // Names and units are plain ASCII of our own: they go into JSON as they are.
    void add(std::string name, double value, std::string unit, std::optional<double> budget = std::nullopt,
             Better better = Better::Lower)
    {
        m_rows.push_back({std::move(name), value, std::move(unit), budget, better});
    }

private:
    void print() const
    {
        std::printf("%s\n", m_bench.c_str());
        for (const Row &row : m_rows) {
            std::printf("  %-52s %12.3f %-8s", row.name.c_str(), row.value, row.unit.c_str());
            if (row.budget)
                std::printf(" budget %s %.3f %s", row.better == Better::Lower ? "<=" : ">=", *row.budget,
                            *row.met() ? "met" : "NOT MET");
            std::printf("\n");
        }
    }

    void append() const
    {
        const char *path = std::getenv("GODWIT_BENCH_RESULTS");
        std::FILE *file = path ? std::fopen(path, "a") : nullptr;
        if (!file)
            return;
        for (const Row &row : m_rows) {
            std::fprintf(file, R"({"bench":"%s","name":"%s","value":%.6f,"unit":"%s","budget":)",
                         m_bench.c_str(), row.name.c_str(), row.value, row.unit.c_str());
            if (row.budget)
                std::fprintf(file, "%.6f,\"met\":%s}\n", *row.budget, *row.met() ? "true" : "false");
            else
                std::fprintf(file, "null,\"met\":null}\n");
        }
        std::fclose(file);
    }

    std::string m_bench;
    std::vector<Row> m_rows;
};

} // namespace Godwit
