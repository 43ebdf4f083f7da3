using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.HasIndex(f => f.TokenHash).IsUnique();
        feed.HasOne<StaffMember>().WithMany().HasForeignKey(f => f.TrainerId).OnDelete(DeleteBehavior.Cascade);
        feed.HasOne<StaffMember>().WithMany().HasForeignKey(f => f.MadeBy).OnDelete(DeleteBehavior.Cascade);
        feed.HasOne<Location>().WithMany().HasForeignKey(f => f.LocationId).OnDelete(DeleteBehavior.Cascade);
        feed.ToTable(table => table.HasCheckConstraint("ck_calendar_feed_of", "num_nonnulls(trainer_id, location_id) = 1"));
    }
}
