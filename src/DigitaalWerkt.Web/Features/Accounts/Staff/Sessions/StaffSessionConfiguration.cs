using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

sealed class StaffSessionConfiguration : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> session)
    {
        session.HasIndex(s => s.KeyHash).IsUnique();
        session.Property(s => s.KeyHash).HasMaxLength(32);
        session.Property(s => s.Stamp).HasMaxLength(32);
        session.Property(s => s.Method).HasConversion<string>().HasMaxLength(20);
        session.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
