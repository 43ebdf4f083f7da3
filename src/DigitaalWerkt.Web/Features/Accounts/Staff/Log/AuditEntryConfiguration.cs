using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.Property(e => e.Act).HasConversion<string>().HasMaxLength(40);
        entry.Property(e => e.Before).HasMaxLength(20);
        entry.Property(e => e.After).HasMaxLength(20);
        entry.HasIndex(e => e.At);
    }
}
