using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Places.Closings;

sealed class ClosingDayConfiguration : IEntityTypeConfiguration<ClosingDay>
{
    public void Configure(EntityTypeBuilder<ClosingDay> day)
    {
        day.Property(d => d.Id).ValueGeneratedNever();
        day.Property(d => d.Name).HasMaxLength(ClosingDay.NameLength);
        day.Property(d => d.Kind).HasConversion<string>().HasMaxLength(20);
        day.ToTable(table => table.HasCheckConstraint("ck_closing_day_order", "first <= last"));
        day.Property<uint>("Version").IsRowVersion();
    }
}
