// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/base/problem.h"
#include "ui/presentation/printing/plandocument.h"

#include <QSet>

namespace aelwyd {

/// The PDF files of one run, in one folder. No two get the same name, and no name leads out of the folder.
class PaperFiles {
  public:
    explicit PaperFiles(QString folder)
        : m_folder(std::move(folder)) {}
    /// Writes `pdf` as `name`.pdf (letters, figures, - and _ are kept, all other becomes _); a file of an
    /// earlier run is replaced, whole or not at all. Makes the folder. The path, or CannotWrite.
    Result<QString> write(const QString& name, const QByteArray& pdf);

  private:
    QString m_folder;
    QSet<QString> m_names;
};

/// Everything that the paper of a person's plan needs.
PlanDocument planDocument(const Composition& all, const ServiceUser& person, const SupportPlan& plan);

} // namespace aelwyd
