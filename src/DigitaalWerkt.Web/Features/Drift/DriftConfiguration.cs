using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Drift;

sealed class DriftConfiguration : IEntityTypeConfiguration<DriftReport>, IEntityTypeConfiguration<DriftPhoto>
{
    public void Configure(EntityTypeBuilder<DriftReport> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Module).HasMaxLength(DriftReport.NameLength);
        report.Property(r => r.Step).HasMaxLength(DriftReport.NameLength);
        report.HasIndex(r => new { r.Module, r.Step, r.VisitorHash }).IsUnique().HasFilter("checked_at is null")
            .HasDatabaseName(DriftReport.OncePerVisitor);
        report.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.CheckedBy).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<DriftPhoto> photo)
    {
        photo.Property(p => p.Id).ValueGeneratedNever();
        photo.Property(p => p.Scan).HasConversion<string>().HasMaxLength(20);
        // One says enough.
        photo.HasIndex(p => p.ReportId).IsUnique();
        photo.HasOne<DriftReport>().WithMany().HasForeignKey(p => p.ReportId).OnDelete(DeleteBehavior.Cascade);
    }
}
