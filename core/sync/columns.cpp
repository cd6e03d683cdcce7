// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/columns.h"

#include <memory>
#include <new>
#include <zstd.h>

namespace aelwyd {

namespace {

constexpr quint8 kPackingVersion = 1;
constexpr int kLevel = 9; // of zstd, up to 22
/// Shorter columns share a block: a block of one's own has a cost.
constexpr qsizetype kOwnBlock = 1024;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

class Compressor {
  public:
    explicit Compressor(qsizetype plainSize)
        : m_context(ZSTD_createCCtx())
        , m_bytes(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plainSize))) + kOwnBlock,
                  Qt::Uninitialized) {
        if (!m_context) throw std::bad_alloc();
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), static_cast<unsigned long long>(plainSize));
    }
    void add(const QByteArray& piece, ZSTD_EndDirective how) {
        ZSTD_inBuffer in{piece.constData(), static_cast<size_t>(piece.size()), 0};
        for (;;) {
            ZSTD_outBuffer out{m_bytes.data(), static_cast<size_t>(m_bytes.size()), m_size};
            const size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, how);
            m_size = out.pos;
            if (ZSTD_isError(left)) throw std::bad_alloc();
            if (in.pos == in.size && (how == ZSTD_e_continue || left == 0)) return;
            if (out.pos == out.size) m_bytes.resize(m_bytes.size() * 2);
        }
    }
    QByteArray take() {
        m_bytes.resize(static_cast<qsizetype>(m_size));
        return std::move(m_bytes);
    }

  private:
    std::unique_ptr<ZSTD_CCtx, FreeContext> m_context;
    QByteArray m_bytes;
    size_t m_size = 0;
};

QByteArray sizesOf(const QList<QByteArray>& columns) {
    ByteWriter sizes;
    sizes.number(static_cast<quint64>(columns.size()));
    for (const QByteArray& column : columns)
        sizes.number(static_cast<quint64>(column.size()));
    return sizes.bytes();
}

qsizetype totalOf(const QList<QByteArray>& columns) {
    qsizetype total = 0;
    for (const QByteArray& column : columns)
        total += column.size();
    return total;
}

QByteArray compressed(const QByteArray& sizes, const QList<QByteArray>& columns) {
    Compressor compressor(sizes.size() + totalOf(columns));
    compressor.add(sizes, ZSTD_e_continue);
    qsizetype pending = sizes.size();
    for (const QByteArray& column : columns) {
        // Both sides of the border, or a long column would share its block with the short ones before it.
        if (pending > 0 && column.size() >= kOwnBlock) compressor.add({}, ZSTD_e_flush);
        if (column.size() >= kOwnBlock) pending = 0;
        pending += column.size();
        compressor.add(column, pending >= kOwnBlock ? ZSTD_e_flush : ZSTD_e_continue);
        if (pending >= kOwnBlock) pending = 0;
    }
    compressor.add({}, ZSTD_e_end);
    return compressor.take();
}

Problem damaged() {
    return {{}, ErrorCode::Damaged, {}};
}

Result<UnpackedColumns> split(QByteArray plain) {
    UnpackedColumns result{std::move(plain), {}};
    ByteReader reader(result.plain);
    const qsizetype count = reader.count();
    QList<quint64> sizes;
    sizes.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        sizes.append(reader.number());
    for (const quint64 size : sizes)
        result.columns.append(reader.raw(size));
    return reader.isDone() ? Result<UnpackedColumns>(std::move(result)) : damaged();
}

} // namespace

QByteArray packed(const QList<QByteArray>& columns) {
    const QByteArray sizes = sizesOf(columns);
    ByteWriter front;
    front.fixed(kPackingVersion);
    front.number(static_cast<quint64>(sizes.size() + totalOf(columns)));
    return front.bytes() + compressed(sizes, columns);
}

Result<UnpackedColumns> unpacked(QByteArrayView bytes, qint64 most) {
    ByteReader reader(bytes);
    const auto version = reader.fixed<quint8>();
    if (version > kPackingVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    const quint64 size = reader.number();
    if (reader.failed() || version != kPackingVersion) return damaged();
    if (size > static_cast<quint64>(most))
        return Problem{{}, ErrorCode::TooLarge, {QString::number(most >> 20)}};
    const QByteArrayView frame = reader.raw(static_cast<quint64>(reader.left()));
    if (ZSTD_getFrameContentSize(frame.data(), static_cast<size_t>(frame.size())) != size) return damaged();
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(plain.data(), static_cast<size_t>(plain.size()), frame.data(),
                                       static_cast<size_t>(frame.size()));
    if (ZSTD_isError(got) || got != size) return damaged();
    return split(std::move(plain));
}

} // namespace aelwyd
