// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.13 (Debian 12) has one header; version 3 has many.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QTime>

// Catch2 shows values in its own words only if it knows how.
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QTime> {
    static std::string convert(const QTime& time) { return time.toString().toStdString(); }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) {
        return list.join(QStringLiteral(" | ")).toStdString();
    }
};
} // namespace Catch
