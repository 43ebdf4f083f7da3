using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.Property(e => e.Act).HasConversion<string>().HasMaxLength(40);
        entry.Property(e => e.From).HasMaxLength(AuditEntry.ValueMaxLength);
        entry.Property(e => e.To).HasMaxLength(AuditEntry.ValueMaxLength);
        // The two ways in which it is read: by the coordinators of an organisation, and by those of the network.
        entry.HasIndex(e => new { e.OrganisationId, e.At });
        entry.HasIndex(e => new { e.Act, e.At });
    }
}
