using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

sealed class WalkInConfiguration : IEntityTypeConfiguration<WalkInVisit>, IEntityTypeConfiguration<WalkInScreen>
{
    public void Configure(EntityTypeBuilder<WalkInVisit> visit)
    {
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.Property(v => v.State).HasConversion<string>().HasMaxLength(20);
        visit.Property(v => v.FirstName).HasMaxLength(WalkInVisit.NameLength);
        visit.Property<uint>("Version").IsRowVersion();
        visit.HasIndex(v => new { v.LocationId, v.Day, v.Number }).IsUnique().HasDatabaseName(WalkInVisit.OncePerNumber);
        visit.HasIndex(v => v.Day);
        visit.HasIndex(v => v.RequestKey).IsUnique().HasDatabaseName(WalkInVisit.OncePerRequest);
        visit.HasOne<Location>().WithMany().HasForeignKey(v => v.LocationId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<StaffMember>().WithMany().HasForeignKey(v => v.GivenBy).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<StaffMember>().WithMany().HasForeignKey(v => v.StewardId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<Ticket>().WithMany().HasForeignKey(v => v.TicketId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WalkInScreen> screen)
    {
        screen.Property(s => s.Id).ValueGeneratedNever();
        screen.HasIndex(s => s.TokenHash).IsUnique();
        screen.HasOne<Location>().WithMany().HasForeignKey(s => s.LocationId).OnDelete(DeleteBehavior.Cascade);
        screen.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.MadeBy).OnDelete(DeleteBehavior.Cascade);
    }
}
