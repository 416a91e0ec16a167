import { freight } from '../../data/m06-freight'
import { vehicle } from '../../facts/vehicle'
import { asking } from '../../language'

/** The mileage is that of a time that ends. */
export const mileageAsked = () => [
  asking(vehicle.cityMileageKm, [freight.mileageFrom, freight.mileageTo], freight.mileageTo),
]
