// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "ui/presentation/forms/typedform.h"

#include <QDate>
#include <QMap>
#include <QTime>
#include <functional>

namespace aelwyd {

/// How a typed field is read and shown.
enum class TypedSort { Text, Note, Date, Time, Code };

struct TypedField {
    QString name;
    TypedSort sort = TypedSort::Text;
};

/// One small record (leave, a meeting, a decision) as it is typed. Dates and times may not be readable yet;
/// they are kept independent of the language of the interface.
class RecordForm final : public TypedForm {
    Q_OBJECT
  public:
    using Values = QMap<QString, QString>;
    /// What the form is for. Both functions are asked with the form itself; `check` need not look at texts
    /// that cannot be read.
    struct Recipe {
        QList<TypedField> fields;
        std::function<Problems(const RecordForm&)> check;
        std::function<Result<void>(const RecordForm&)> save;
    };
    /// `agency` is not owned and must outlive the form.
    RecordForm(AgencyService& agency, Recipe recipe, QObject* parent = nullptr);

    /// A new record; `first` holds what stands in it at the start, dates as ISO. What was typed into `form`
    /// before comes back.
    void open(const QString& form, const Values& first);
    void edit(const QString& field, const QString& text);
    /// As it is typed.
    QString text(const QString& field) const { return m_values.value(field); }
    std::optional<QDate> date(const QString& field) const;
    std::optional<QTime> time(const QString& field) const;
    template <class E>
    std::optional<E> choice(const QString& field) const {
        return fromCode<E>(text(field));
    }
    TypedSort sortOf(const QString& field) const;

    /// Dates and times that cannot be read, and what else stands against saving.
    Problems problems() const override;
    /// All or nothing; afterwards the form is as it was opened.
    Result<void> save();

  protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject& typed) override;
    bool isNew() const override { return true; }

  private:
    Recipe m_recipe;
    Values m_values;
};

} // namespace aelwyd
