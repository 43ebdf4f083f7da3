using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

sealed class OccupationConfiguration : IEntityTypeConfiguration<Occupation>
{
    public void Configure(EntityTypeBuilder<Occupation> occupation)
    {
        occupation.HasKey(o => new { o.OccupantKind, o.OccupantId, o.ResourceKind, o.ResourceId });
        occupation.Property(o => o.OccupantKind).HasColumnName("subject_kind").HasMaxLength(Occupation.OccupantKindLength);
        occupation.Property(o => o.OccupantId).HasColumnName("subject_id");
        occupation.Ignore(o => o.Occupant);
        occupation.Property(o => o.ResourceKind).HasConversion<string>().HasMaxLength(20);
        occupation.Property(o => o.ClashReason).HasMaxLength(Occupation.ReasonLength);
        // For looking up what is free; the constraint has an index too, but of the rows that may not clash only.
        occupation.HasIndex(o => new { o.ResourceId, o.During }).HasMethod("gist");
        // What is taken at no moment would clash with nothing.
        occupation.ToTable(table => table.HasCheckConstraint("ck_occupation_during", "not isempty(during)"));
    }
}
