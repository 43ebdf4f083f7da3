using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Platform.Backups;

sealed class BackupRunConfiguration : IEntityTypeConfiguration<BackupRun>
{
    public void Configure(EntityTypeBuilder<BackupRun> run)
    {
        run.Property(r => r.Id).ValueGeneratedNever();
        run.Property(r => r.Kind).HasConversion<string>().HasMaxLength(10);
        run.Property(r => r.Problem).HasConversion<string>().HasMaxLength(20);
        run.Property(r => r.File).HasMaxLength(BackupRun.FileLength);
        run.HasIndex(r => new { r.Kind, r.EndedAt });
    }
}
