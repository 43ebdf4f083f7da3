using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

sealed class FrozenReportConfiguration : IEntityTypeConfiguration<FrozenReport>
{
    public void Configure(EntityTypeBuilder<FrozenReport> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Period).HasMaxLength(ReportPeriod.KeyLength);
        report.Property(r => r.Reason).HasMaxLength(FrozenReport.TextLength);
        report.Property(r => r.Why).HasMaxLength(FrozenReport.TextLength);
        report.Property(r => r.Hash).HasMaxLength(SnapshotFile.HashLength);
        report.HasIndex(r => new { r.Period, r.Edition }).IsUnique().HasDatabaseName(FrozenReport.OncePerEdition);
        report.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.FrozenBy).OnDelete(DeleteBehavior.Restrict);
        report.ToTable(table =>
        {
            table.HasCheckConstraint(FrozenReport.HashOfData, "hash = encode(sha256(convert_to(data, 'UTF8')), 'hex')");
            table.HasCheckConstraint("ck_frozen_report_edition", "edition >= 1 and (edition = 1) = (reason is null)");
        });
    }
}
