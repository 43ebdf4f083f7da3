using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Places;

sealed class PlaceConfiguration : IEntityTypeConfiguration<Location>, IEntityTypeConfiguration<Room>, IEntityTypeConfiguration<EquipmentSet>
{
    public void Configure(EntityTypeBuilder<Location> location)
    {
        location.Property(l => l.Id).ValueGeneratedNever();
        location.Property(l => l.Name).HasMaxLength(Location.NameLength);
        location.Property(l => l.Street).HasMaxLength(Location.StreetLength);
        location.Property(l => l.Postcode).HasMaxLength(4);
        location.Property(l => l.Town).HasMaxLength(Location.TownLength);
        location.Property(l => l.Neighbourhood).HasMaxLength(40);
        location.Property(l => l.Directions).HasMaxLength(Location.DirectionsLength);
        location.Property(l => l.Equipment).HasMaxLength(Location.EquipmentLength);
        location.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<Room> room)
    {
        room.Property(r => r.Id).ValueGeneratedNever();
        room.Property(r => r.Name).HasMaxLength(Room.NameLength);
        room.HasOne<Location>().WithMany().HasForeignKey(r => r.LocationId).OnDelete(DeleteBehavior.Restrict);
        room.ToTable(table => table.HasCheckConstraint("ck_room_capacity", $"capacity between 1 and {Room.MaxCapacity}"));
        room.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<EquipmentSet> set)
    {
        set.Property(s => s.Id).ValueGeneratedNever();
        set.Property(s => s.Name).HasMaxLength(EquipmentSet.NameLength);
        set.ToTable(table => table.HasCheckConstraint("ck_equipment_set_pieces", $"pieces between 1 and {EquipmentSet.MaxPieces}"));
        set.Property<uint>("Version").IsRowVersion();
    }
}
